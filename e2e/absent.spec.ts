import { expect, test, type Page } from "@playwright/test";

import { allPages, type SitePage } from "./all-pages";

/** What `docs/rgaa.md` says that no page has, and so needs no more than that. */
test.describe("on all pages of all sites", () => {
  test.setTimeout(180_000);

  test("there are pages of every site to look at", async () => {
    const addresses = (await allPages()).map(({ address }) => address);
    expect(addresses.length).toBeGreaterThan(150);
    for (const path of [
      "/guide/regles/dead-link/",
      "/aide/articles/essai/",
      "/articles/trente-themes/",
      "/404.html",
      "/410.html",
      "/500.html",
    ]) {
      expect(addresses.filter((one) => one.endsWith(path)).length).toBe(1);
    }
  });

  test("nothing sounds or plays by itself", async ({ page }) => {
    await expectNone(page, "audio, bgsound, [autoplay]", [
      '<audio src="a.mp3"></audio>',
      '<video src="a.mp4" autoplay></video>',
    ]);
  });

  test("no film lacks its controls", async ({ page }) => {
    await expectNone(page, "video:not([controls])", [
      '<video src="a.mp4"></video>',
    ]);
  });

  test("there is no frame before a reader asks for one", async ({ page }) => {
    await expectNone(page, "iframe, frame, frameset", [
      '<iframe src="https://example.org/"></iframe>',
      "<template><iframe></iframe></template>",
    ]);
  });

  test("there is no plug-in, nor anything that a script draws", async ({
    page,
  }) => {
    await expectNone(page, "object, embed, applet, canvas", [
      '<object data="a.swf"></object>',
      '<embed src="a.swf">',
      "<canvas></canvas>",
    ]);
  });

  test("no image has parts to press, and none is a button", async ({
    page,
  }) => {
    await expectNone(
      page,
      "map, area, [usemap], [ismap], input[type=image], svg a",
      [
        '<img src="a.png" alt="" usemap="#a">',
        '<map name="a"><area href="/"></map>',
        '<input type="image" src="a.png">',
        '<svg><a href="/"></a></svg>',
      ],
    );
  });

  test("nobody is asked to prove to be human", async ({ page }) => {
    const captchas = ["class", "id", "name", "src", "title"].map(
      (name) => `[${name}*=captcha i]`,
    );
    await expectNone(
      page,
      [...captchas, "[data-sitekey]", "form :is(img, svg, audio)"].join(),
      [
        '<div class="g-reCaptcha"></div>',
        '<form><img src="a.png" alt="Quatre lettres"></form>',
      ],
    );
  });

  test("nothing is asked for but words to look for, filters, a theme and choices", async ({
    page,
  }) => {
    await expectNone(
      page,
      [
        "form:not([role=search], [data-choices])",
        "input:not([type=search], [type=radio], [type=hidden], [type=checkbox][disabled])",
        "input[type=radio]:not([name=fr-radios-theme], [data-choices] input)",
        "select:not([data-search] select)",
        "textarea",
        "[contenteditable]",
      ].join(),
      [
        '<form action="/envoi"></form>',
        '<input type="email" autocomplete="email">',
        '<input type="file">',
        '<input name="sans-type">',
        "<select></select>",
      ],
    );
  });

  test("no answer is obligatory or can be wrong", async ({ page }) => {
    await expectNone(
      page,
      "[required], [aria-required], [pattern], [aria-invalid], [min], [max]",
      ["<input required>", '<input pattern="\\d+">'],
    );
  });

  test("no choice is among choices of several kinds", async ({ page }) => {
    await expectNone(page, "optgroup, [role=listbox] [role=group]", [
      "<select><optgroup></optgroup></select>",
    ]);
  });

  test("no page goes elsewhere by itself", async ({ page }) => {
    await expectNone(page, 'meta[http-equiv="refresh" i]', [
      '<meta http-equiv="Refresh" content="5">',
    ]);
  });

  test("nothing blinks, scrolls by itself or is an animated image", async ({
    page,
  }) => {
    await expectNone(
      page,
      'marquee, blink, [src*=".gif" i], [srcset*=".gif" i], animate, animateTransform, set',
      [
        "<marquee>Bonjour</marquee>",
        '<img src="/a.gif" alt="">',
        "<svg><animate></animate></svg>",
      ],
    );
  });

  test("no key is taken", async ({ page }) => {
    await expectNone(page, "[accesskey]", ['<a href="/" accesskey="1">A</a>']);
  });

  test("no table is there for its looks", async ({ page }) => {
    await expectNone(
      page,
      "table:not(:has(th)), table:not(:has(caption)), table table, table[role]",
      [
        "<table><caption>A</caption><tr><td>1</td></tr></table>",
        "<table><tr><th>A</th></tr></table>",
        '<table role="presentation"><caption>A</caption><tr><th>A</th></tr></table>',
      ],
    );
  });

  test("no table has more headers than one for each column or row", async ({
    page,
  }) => {
    await expectNone(
      page,
      "[colspan], [rowspan], [headers], thead tr + tr, th[scope$=group]",
      [
        '<table><tr><th colspan="2">A</th></tr></table>',
        "<table><thead><tr><th>A</th></tr><tr><th>B</th></tr></thead></table>",
      ],
    );
  });

  test("there is no office document", async ({ page }) => {
    const kinds = "pdf doc docx odt rtf xls xlsx ods ppt pptx odp epub".split(
      " ",
    );
    await expectNone(
      page,
      kinds.map((kind) => `a[href$=".${kind}" i]`).join(),
      ['<a href="/documents/bilan.PDF">Le bilan</a>'],
    );
  });

  test("no words are read from right to left", async ({ page }) => {
    await expectNone(page, "[dir], bdo, bdi", ['<p dir="rtl">A</p>']);
    await expectNoWords(
      page,
      /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}/u,
      "<p>سلام</p>",
    );
  });

  test("there is no emoji, no emoticon and no drawing in characters", async ({
    page,
  }) => {
    await expectNone(page, "pre:not(:has(code))", ["<pre>/\\_/\\</pre>"]);
    for (const example of ["<p>Bravo 🎉</p>", "<p>Bravo :-)</p>"]) {
      await expectNoWords(
        page,
        /\p{Emoji_Presentation}|[:;]-?[)(DP](?![\p{L}\d])/u,
        example,
      );
    }
  });

  test("no attribute and no element is there for the looks", async ({
    page,
  }) => {
    const attributes =
      "align alink background bgcolor border cellpadding cellspacing char charoff clear color compact frameborder hspace link marginheight marginwidth text valign vlink vspace style".split(
        " ",
      );
    await expectNone(
      page,
      [
        ...attributes.map((name) => `[${name}]:not(svg *)`),
        ":is([width], [height]):not(img, source, video, svg, svg *)",
        "basefont, big, center, font, nobr, spacer, strike, tt",
        "p:empty:not([role], [data-search] *)",
      ].join(),
      ['<p align="center">A</p>', '<table><td width="20">', "<p></p>"],
    );
  });

  test("no link opens a window without saying so", async ({ page }) => {
    const said = ["nouvelle fenêtre", "new window"].map(
      (words) => `[title$=" - ${words}"]`,
    );
    await expectNone(page, `[target]:not(${said.join()})`, [
      '<a href="https://example.org/" target="_blank">A</a>',
    ]);
  });

  test("there is no tip that a pointer alone would show", async ({ page }) => {
    await expectNone(page, "[role=tooltip], [class*=tooltip], [popover]", [
      '<span class="fr-tooltip" role="tooltip">A</span>',
    ]);
  });
});

/** Expects that a selector finds nothing, though it finds each of the examples. */
async function expectNone(
  page: Page,
  selector: string,
  examples: readonly string[],
): Promise<void> {
  for (const html of examples) {
    const example = { address: "example", html };
    expect(await find(page, [example], selector), html).not.toEqual([]);
  }
  expect(await find(page, await allPages(), selector)).toEqual([]);
}

/** Expects that no words match a pattern, though those of the example do. */
async function expectNoWords(
  page: Page,
  pattern: RegExp,
  example: string,
): Promise<void> {
  const matches = async (pages: readonly SitePage[]) =>
    (await readWords(page, pages)).filter((words) => pattern.test(words));
  expect(
    await matches([{ address: "example", html: example }]),
    example,
  ).not.toEqual([]);
  expect(await matches(await allPages())).toEqual([]);
}

/** The elements that a selector finds, each after the address of its page. */
function find(
  page: Page,
  pages: readonly SitePage[],
  selector: string,
): Promise<string[]> {
  return page.evaluate(
    ({ pages, selector }) =>
      pages.flatMap(({ address, html }) => {
        // What is in a template would not be found.
        const whole = html.replace(/(<\/?)template\b/g, "$1div");
        const parsed = new DOMParser().parseFromString(whole, "text/html");
        return Array.from(
          parsed.querySelectorAll(selector),
          ({ outerHTML }) => `${address} ${outerHTML.slice(0, 200)}`,
        );
      }),
    { pages, selector },
  );
}

/** The texts of pages, without their code, each after the address of its page. */
function readWords(page: Page, pages: readonly SitePage[]): Promise<string[]> {
  return page.evaluate(
    (pages) =>
      pages.flatMap(({ address, html }) => {
        const parsed = new DOMParser().parseFromString(html, "text/html");
        for (const code of parsed.querySelectorAll("script, code, pre")) {
          code.remove();
        }
        const texts = parsed.createTreeWalker(parsed, NodeFilter.SHOW_TEXT);
        const words: string[] = [];
        while (texts.nextNode()) {
          words.push(`${address} ${texts.currentNode.textContent}`);
        }
        return words;
      }),
    pages,
  );
}
