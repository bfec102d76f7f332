import { expect, test, type Page } from "@playwright/test";

import { allPages } from "./all-pages";
import { addStyles, lostTexts } from "./lost-texts";
import { demonstrationSite, languageSite } from "./served-sites";
import { openView, pages } from "./views";

const { url } = demonstrationSite;
const directives = `${url}/guide/directives/`;

// What RGAA asks of pages, and no tool tells: see `docs/rgaa.md`.

// Each goes through all pages.
test.describe.configure({ timeout: 300_000 });

test("every page of every site has the doctype of HTML, a language that exists and a title", async ({
  page,
}) => {
  const read = (html: string) =>
    page.evaluate((html) => {
      const parsed = new DOMParser().parseFromString(html, "text/html");
      const codes = Array.from(
        parsed.querySelectorAll("[lang]"),
        (element) => element.getAttribute("lang") ?? "",
      );
      const names = new Intl.DisplayNames("en", {
        type: "language",
        fallback: "none",
      });
      const isKnown = (code: string) => {
        try {
          return names.of(code) !== undefined;
        } catch {
          return false;
        }
      };
      return {
        mode: parsed.compatMode,
        language: parsed.documentElement.lang,
        unknown: codes.filter((code) => !isKnown(code)),
        hasTitle: parsed.title.trim().length > 3,
      };
    }, html);
  for (const { address, html } of await allPages()) {
    expect(html, address).toMatch(/^<!doctype html>/i);
    expect(await read(html), address).toEqual({
      mode: "CSS1Compat",
      language: address.startsWith(`${languageSite.url}/en/`) ? "en" : "fr",
      unknown: [],
      hasTitle: true,
    });
  }
  expect(await read('<html lang="francais"><p lang="zzz">')).toEqual({
    mode: "BackCompat",
    language: "francais",
    unknown: ["francais", "zzz"],
    hasTitle: false,
  });
});

test("every page of every site has the ways through the site of its home page: menu, search, plan, in the same places", async ({
  page,
}) => {
  const bySite = new Map<string, Set<string>>();
  for (const { address, html } of await allPages()) {
    const site = address.startsWith("http")
      ? new URL(address).origin
      : new URL(url).origin;
    const { language, ways } = await page.evaluate((html) => {
      const parsed = new DOMParser().parseFromString(html, "text/html");
      const parts = Array.from(
        parsed.querySelectorAll(
          ".fr-skiplinks, header, header form, header nav, header a, header button, main, footer, footer a, footer button",
        ),
        (part) => {
          // The menu of languages leads from each page to its own versions.
          const href = part.matches(".fr-translate__language")
            ? ""
            : part.getAttribute("href");
          return `${part.localName} ${part.id} ${href ?? ""}`;
        },
      );
      return { language: parsed.documentElement.lang, ways: parts.join("\n") };
    }, html);
    const name = `${site} ${language}`;
    bySite.set(name, (bySite.get(name) ?? new Set()).add(ways));
  }
  for (const [site, ways] of bySite) {
    expect([...ways], site).toHaveLength(1);
    const [all = ""] = ways;
    const places = [
      "header ",
      "form page_recherche",
      "nav page_navigation",
      "main page_contenu",
      "footer page_pied",
      site.endsWith(" en") ? "/site-map/" : "/plan-du-site/",
    ].map((part) => all.indexOf(part));
    expect(places, site).not.toContain(-1);
    expect(places, site).toEqual([...places].sort((a, b) => a - b));
  }
});

for (const width of [390, 1280]) {
  test(`no view keeps Tab from going through it in its order, to its end, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    for (const path of Object.values(pages)) {
      await openView(page, path, { waitUntil: "networkidle" });
      const { expected, met } = await walk(page);
      expect(expected.length, path).toBeGreaterThan(10);
      expect(met, path).toEqual([...met].sort((a, b) => a - b));
      expect(
        expected.filter((stop) => !met.includes(stop)),
        path,
      ).toEqual([]);
    }
  });
}

test("no view loses a text when texts are twice as large", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const path of Object.values(pages)) {
    await openView(page, path, { waitUntil: "networkidle" });
    await expectNothingLost(page, "html { font-size: 200% !important; }", path);
  }
});

for (const width of [390, 1280]) {
  test(`no view loses a text when lines, words and letters are further apart, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of Object.values(pages)) {
      await openView(page, path, { waitUntil: "networkidle" });
      await expectNothingLost(
        page,
        `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
        p { margin-bottom: 2em !important; }`,
        path,
      );
    }
  });
}

test("no view says anything by its styles, or lacks a word without them", async ({
  page,
}) => {
  for (const path of Object.values(pages)) {
    await openView(page, path, { waitUntil: "networkidle" });
    const words = await shownWords(page);
    const added = await page.evaluate(() =>
      [...document.querySelectorAll("body *")].flatMap((element) =>
        ["::before", "::after"].flatMap((pseudo) => {
          const { content, display } = getComputedStyle(element, pseudo);
          const text = /^"(.*)"$/.exec(content)?.[1] ?? "";
          return display === "none" || !text.trim() ? [] : [text];
        }),
      ),
    );
    // Signs are for the looks.
    expect(
      added.filter((text) => /[\p{L}\p{N}]/u.test(text)),
      path,
    ).toEqual([]);
    await page.evaluate(() => {
      for (const link of document.querySelectorAll("[rel=stylesheet]")) {
        link.remove();
      }
    });
    expect(lacking(words, await shownWords(page)), path).toEqual([]);
  }
});

test("no view leaves to the browser the colour of a text, or what is behind it", async ({
  page,
}) => {
  for (const path of Object.values(pages)) {
    await openView(page, path, { waitUntil: "networkidle" });
    expect(await unchosenColours(page), path).toEqual([]);
  }
});

test("no view tells a link in a text by its colour alone", async ({ page }) => {
  for (const path of Object.values(pages)) {
    await openView(page, path);
    const bare = await page
      .locator("main :is(p, li, td) > a:not([class])")
      .evaluateAll((links) =>
        links
          .filter((link) => {
            const { textDecorationLine, backgroundImage, backgroundSize } =
              getComputedStyle(link);
            const isUnderlined =
              backgroundImage.includes("linear-gradient") &&
              backgroundSize.split(",").some((size) => parseFloat(size) > 0);
            return !isUnderlined && textDecorationLine !== "underline";
          })
          .map(({ outerHTML }) => outerHTML),
      );
    expect(bare, path).toEqual([]);
  }
});

test("no view moves by itself, or opens a window", async ({
  page,
  context,
}) => {
  for (const path of Object.values(pages)) {
    await openView(page, path, { waitUntil: "networkidle" });
    const moving = await page.evaluate(() =>
      document
        .getAnimations()
        .filter(({ playState }) => playState === "running")
        .map(({ effect }) => effect?.getComputedTiming().duration),
    );
    expect(moving, path).toEqual([]);
    expect(context.pages(), path).toHaveLength(1);
  }
});

test("no view answers a letter, a figure or a sign that is typed nowhere", async ({
  page,
}) => {
  for (const path of ["/", "/recherche/", "/guide/directives/"]) {
    await openView(page, path, { waitUntil: "networkidle" });
    await expect(page.locator("html")).toHaveAttribute("data-fr-js", "true");
    const state = () =>
      page.evaluate(() => ({
        address: location.href,
        html: document.body.outerHTML,
        focused: document.activeElement?.localName,
        scroll: scrollY,
      }));
    const before = await steady(state);
    for (const key of "abcdefghijklmnopqrstuvwxyz0123456789/?.,;!*+-") {
      await page.keyboard.press(key);
    }
    expect(await state(), path).toEqual(before);
  }
});

test("no view waits for a gesture or a movement of the device", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const awaited: string[] = [];
    const { addEventListener } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (...args) {
      awaited.push(args[0]);
      Reflect.set(window, "awaited", awaited.join(" "));
      return addEventListener.apply(this, args);
    };
  });
  const all = new Set<string>();
  for (const path of Object.values(pages)) {
    await openView(page, path, { waitUntil: "networkidle" });
    const awaited = await page.evaluate(() =>
      String(Reflect.get(window, "awaited")),
    );
    for (const type of awaited.split(" ")) all.add(type);
  }
  expect(all).toContain("click");
  expect(
    [...all].filter((type) =>
      /^(?:touch|pointer|gesture|drag|device|wheel)/.test(type),
    ),
  ).toEqual([]);
});

test("a press that ends elsewhere than it began does nothing", async ({
  page,
}) => {
  await page.goto(directives, { waitUntil: "networkidle" });
  const state = () =>
    page.evaluate(() => ({
      address: location.href,
      states: Array.from(
        document.querySelectorAll("[aria-expanded], [aria-selected]"),
        (element) =>
          element.getAttribute("aria-expanded") ??
          element.getAttribute("aria-selected"),
      ),
      opened: document.querySelectorAll("dialog[open], iframe").length,
    }));
  const before = await state();
  const banner = page.getByRole("banner");
  for (const control of [
    banner.getByRole("button", { name: "Guide des auteurs" }),
    banner.getByRole("button", { name: "Paramètres d’affichage" }),
    banner.getByRole("link", { name: "Actualités" }),
    page.getByRole("button", { name: "Que faire en cas d’absence ?" }),
    page.getByRole("tab", { name: "Fichier" }),
    page.getByRole("button", { name: /^Lire la vidéo/ }).first(),
    page.getByRole("button", { name: /^Transcription/ }).first(),
    page.getByRole("link", { name: /^Agrandir l’image/ }).first(),
  ]) {
    await control.hover();
    await page.mouse.down();
    await page.mouse.move(2, 2);
    await page.mouse.up();
    expect(await state()).toEqual(before);
  }
});

test("no view asks for an orientation of the screen", async ({
  page,
  request,
}) => {
  await page.goto(`${url}/`);
  const address = await page
    .locator('link[rel="stylesheet"]')
    .getAttribute("href");
  const styles = await request.get(new URL(address ?? "", url).href);
  expect(await styles.text()).not.toMatch(/\borientation\s*:/);
  const manifest = await request.get(`${url}/manifest.webmanifest`);
  expect(await manifest.json()).not.toHaveProperty("orientation");
  for (const [width, height] of [
    [390, 844],
    [844, 390],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect(page.locator("main h1")).toBeInViewport();
  }
});

test("the link of a section shows itself under the pointer, where nothing else is", async ({
  page,
}) => {
  await page.goto(`${url}/articles/ecrire-un-article-en-dix-minutes/`);
  const heading = page.getByRole("heading", { name: "Citer", exact: true });
  const link = page.getByRole("link", {
    name: "Lien vers la section : Citer",
  });
  await heading.hover();
  await expect(link).toHaveCSS("opacity", "1");
  await link.hover();
  await expect(link).toHaveCSS("opacity", "1");
  const [text, sign] = [await heading.boundingBox(), await link.boundingBox()];
  expect(sign?.x).toBeGreaterThanOrEqual(
    (text?.x ?? 0) + (text?.width ?? Infinity),
  );
  await page.mouse.move(0, 0);
  await expect(link).toHaveCSS("opacity", "0");
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`controls stand out by 3 to 1 from what is around them, in the ${colorScheme} theme`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(directives, { waitUntil: "networkidle" });
    expect(await edges(page)).toEqual({});
  });
}

test("controls keep their edges and their rings in the colours that a reader forces", async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto(directives, { waitUntil: "networkidle" });
  for (const piece of [
    page.getByRole("button", { name: /^Lire la vidéo/ }).first(),
    page.getByRole("link", { name: /^Agrandir l’image/ }).first(),
  ]) {
    await expect(piece).toHaveCSS("border-top-style", "solid");
    await piece.focus();
    await expect(piece).toHaveCSS("outline-style", "solid");
  }
});

test("fields stand right beside their labels, and those alike in a group that has a name", async ({
  page,
}) => {
  await page.goto(`${url}/recherche/?q=accessibilit%C3%A9`);
  const filters = page.getByRole("group", { name: "Filtrer les résultats" });
  await expect(filters.getByRole("combobox").first()).toBeVisible();
  const apart = await page
    .locator("input, select")
    .evaluateAll((fields) =>
      fields
        .filter(
          (field) =>
            ![field.previousElementSibling, field.nextElementSibling].some(
              (beside) => beside?.matches(`label[for="${field.id}"]`),
            ),
        )
        .map(({ outerHTML }) => outerHTML),
    );
  expect(apart).toEqual([]);
  await expect(filters.locator("select")).toHaveCount(
    await page.locator("select").count(),
  );
  await page
    .getByRole("banner")
    .getByRole("button", { name: "Paramètres d’affichage" })
    .click();
  await expect(
    page
      .getByRole("group", {
        name: "Choisissez un thème pour personnaliser l’apparence du site.",
      })
      .getByRole("radio"),
  ).toHaveCount(3);
});

/** What is read once nothing changes it any more: a page is set up for a while after it has come. */
async function steady<T>(read: () => Promise<T>): Promise<T> {
  let last = await read();
  let times = 0;
  await expect
    .poll(
      async () => {
        const before = last;
        last = await read();
        const isSame = JSON.stringify(last) === JSON.stringify(before);
        times = isSame ? times + 1 : 0;
        return times;
      },
      { intervals: [500] },
    )
    .toBeGreaterThan(3);
  return last;
}

/** What Tab can reach on a page, and what it reaches before it leaves it: numbers, in the order of the document. */
async function walk(
  page: Page,
): Promise<{ expected: number[]; met: number[] }> {
  const expected = await page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>("body *")];
    all.forEach((element, index) => (element.dataset.place = String(index)));
    return all.flatMap((element, index) => {
      const isOffered =
        element.matches(
          "a[href], button:enabled, input:enabled, select:enabled, summary, [tabindex]",
        ) &&
        // Of a group that has an answer, Tab reaches that one; arrows, the others.
        !element.matches("[type=radio]:not(:checked)") &&
        element.tabIndex >= 0 &&
        element.checkVisibility({ visibilityProperty: true });
      return isOffered ? [index] : [];
    });
  });
  const met: number[] = [];
  for (;;) {
    await page.keyboard.press("Tab");
    const place = await page.evaluate(() => {
      const focused = document.activeElement;
      return focused instanceof HTMLElement ? focused.dataset.place : undefined;
    });
    // Out of the page, or again where it was: an end, or a trap.
    if (place === undefined || met.includes(Number(place))) {
      return { expected, met };
    }
    met.push(Number(place));
  }
}

/** The words of a page that are shown, as they are written. */
function shownWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = document.createTreeWalker(
      document.body,
      NodeFilter.SHOW_TEXT,
    );
    const words: string[] = [];
    while (texts.nextNode()) {
      const { textContent, parentElement } = texts.currentNode;
      if (parentElement?.checkVisibility({ visibilityProperty: true })) {
        words.push(...(textContent?.match(/\S+/g) ?? []));
      }
    }
    return words;
  });
}

/** The words that others lack, or have less often. */
function lacking(
  words: readonly string[],
  others: readonly string[],
): string[] {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count < 1;
  });
}

/** A style sheet takes no text from a page that shows it without, and makes it no wider than the screen. */
async function expectNothingLost(
  page: Page,
  css: string,
  path: string,
): Promise<void> {
  const before = await lostTexts(page);
  await addStyles(page, css);
  const lost = async () => ({
    texts: (await lostTexts(page)).filter((text) => !before.includes(text)),
    isWider: await page.evaluate(
      () => document.documentElement.scrollWidth > innerWidth,
    ),
  });
  // The DSFR's script puts some pieces in their places a little later.
  await expect.poll(lost, path).toEqual({ texts: [], isWider: false });
}

/** The colours that browsers give to texts, links and buttons by themselves. */
const browserColours = ["rgb(0, 0, 0)", "rgb(0, 0, 238)", "rgb(85, 26, 139)"];

/** Texts whose colour a browser chose, or that have nothing behind them but what it paints. */
function unchosenColours(page: Page): Promise<string[]> {
  return page.evaluate((browserColours) => {
    const isOnGround = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).backgroundColor !== "rgba(0, 0, 0, 0)" ||
        isOnGround(element.parentElement));
    return [...document.querySelectorAll("body *")]
      .filter(
        (element) =>
          // The mark of the State is black.
          !element.matches(".fr-logo") &&
          element.checkVisibility({ visibilityProperty: true }) &&
          [...element.childNodes].some(
            (node) => node instanceof Text && node.data.trim(),
          ),
      )
      .filter(
        (element) =>
          browserColours.includes(getComputedStyle(element).color) ||
          !isOnGround(element),
      )
      .map(({ outerHTML }) => outerHTML.slice(0, 200));
  }, browserColours);
}

/** The edges by which controls are known, each with its contrast, that have less than 3 to 1. */
async function edges(page: Page): Promise<Record<string, number>> {
  const colours = await page.evaluate(() => {
    const first = (text: string) => /rgba?\([^)]*\)/.exec(text)?.[0] ?? "";
    const style = (selector: string, pseudo?: string) => {
      const element = document.querySelector(selector);
      if (!element) throw new Error(`There is no ${selector}`);
      return getComputedStyle(element, pseudo);
    };
    const ground = style("body").backgroundColor;
    const link = document.querySelector<HTMLElement>("main a");
    link?.focus();
    return {
      "the line under a field": [
        first(style("header .fr-input").boxShadow),
        style("header .fr-input").backgroundColor,
      ],
      "a button": [style("header form .fr-btn").backgroundColor, ground],
      "the button of a video": [
        style(".parution-video__play").backgroundColor,
        style(".parution-video").backgroundColor,
      ],
      "the triangle of that button": [
        style(".parution-video__play").color,
        style(".parution-video__play").backgroundColor,
      ],
      "the edge of the button that enlarges": [
        first(style(".parution-enlarge").boxShadow),
        style(".parution-enlarge").backgroundColor,
      ],
      "the arrow of an accordion": [
        style(".fr-accordion__btn", "::after").backgroundColor,
        ground,
      ],
      "the ring of the focus": [
        link ? getComputedStyle(link).outlineColor : "",
        ground,
      ],
    };
  });
  const contrasts = Object.entries(colours).map(
    ([name, [one = "", other = ""]]) =>
      [name, Math.round(contrast(one, other) * 10) / 10] as const,
  );
  return Object.fromEntries(contrasts.filter(([, value]) => !(value >= 3)));
}

/** From 1 to 21, as WCAG defines it, between two colours as browsers compute them. */
function contrast(one: string, other: string): number {
  const [dark = NaN, light = NaN] = [luminance(one), luminance(other)].sort(
    (a, b) => a - b,
  );
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = NaN, green = NaN, blue = NaN] = (
    colour.match(/[\d.]+/g) ?? []
  ).map((text) => {
    const part = Number(text) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
