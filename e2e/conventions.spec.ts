import { test as base, expect } from "@playwright/test";

import {
  expectEvery,
  expectSound,
  parseBuiltPages,
  type BuiltPage,
} from "./built-pages";
import { runCommand } from "./run-command";
import { componentSite, demonstrationSite, extremeSite } from "./served-sites";

/** All pages of sites that together have every kind of page and of piece. */
const test = base.extend<object, { pages: readonly BuiltPage[] }>({
  pages: [
    async ({ browser }, use) => {
      const blank = await browser.newPage();
      const sites = [demonstrationSite, componentSite, extremeSite];
      await use(await parseBuiltPages(blank, sites));
      await blank.close();
    },
    { scope: "worker" },
  ],
});

test.describe("on every page", () => {
  test("a quote is a figure: its text, then who speaks, the source and the portrait, none of them empty", async ({
    pages,
  }) => {
    await expectEvery(pages, {
      ".fr-quote": "figure:has(> blockquote)",
      ".fr-quote blockquote": "figure > blockquote:has(> p)",
      ".fr-quote:has(cite a) > blockquote": "[cite^='https://']",
      ".fr-quote figcaption": "blockquote + figcaption",
      ".fr-quote__author": "figcaption > p",
      ".fr-quote__source": "figcaption > ul",
      ".fr-quote__source > *": "li",
      ".fr-quote cite": ".fr-quote__source > li > cite",
      ".fr-quote__image": ".fr-quote--column > figcaption > div",
      ".fr-quote__image img": "[alt='']",
      ".fr-quote--column": ":has(.fr-quote__image img)",
      ".fr-quote *:not(img, source)": ":not(:empty)",
    });
  });

  test("guillemets are held to their text by no-break spaces", async ({
    pages,
  }) => {
    await expectSound(pages, (document) => {
      const body = document.createElement("body");
      body.innerHTML = document.body.innerHTML;
      // Code stays as it was written.
      for (const code of body.querySelectorAll("pre, code, script")) {
        code.replaceWith("code");
      }
      const attributes = ["alt", "aria-label", "title", "data-title"].flatMap(
        (name) =>
          Array.from(
            body.querySelectorAll(`[${name}]`),
            (element) => element.getAttribute(name) ?? "",
          ),
      );
      return [body.textContent, ...attributes].flatMap((text) =>
        Array.from(text.matchAll(/[«»]/g), ({ index }) =>
          /«[\u00a0\u202f]|[\u00a0\u202f]»/.test(
            text.slice(Math.max(0, index - 1), index + 2),
          )
            ? ""
            : text.slice(Math.max(0, index - 20), index + 20),
        ),
      );
    });
  });

  test("a figure with a caption is a group of that name, and its image says something else or nothing", async ({
    pages,
  }) => {
    await expectEvery(pages, {
      ".fr-content-media": "figure",
      ".fr-content-media__caption": "figure[role=group] > figcaption",
      ".fr-content-media img": "[alt]",
    });
    await expectSound(pages, (document) =>
      Array.from(
        document.querySelectorAll(".fr-content-media:has(figcaption)"),
        (figure) => {
          const caption = figure.querySelector("figcaption")?.textContent ?? "";
          const name = figure.getAttribute("aria-label");
          const alternatives = Array.from(
            figure.querySelectorAll("img[alt]:not([alt=''])"),
            (image) => image.getAttribute("alt") ?? "",
          );
          return name === caption &&
            !alternatives.some((words) => caption.startsWith(words))
            ? ""
            : [name, caption, ...alternatives].join(" / ");
        },
      ),
    );
  });

  test("a player has a title, which says when a transcription follows, and starts nothing by itself", async ({
    pages,
  }) => {
    await expectEvery(pages, {
      body: ":not(:has(iframe, [autoplay]))",
      "[data-player]":
        "[data-title]:not([data-title=''], [data-player*=autoplay])",
      ".fr-content-media:has(+ .fr-transcription) [data-player]":
        "[data-title$='(voir transcription ci-dessous)']",
    });
  });

  test("a transcription follows its figure: a button, what it unfolds, a dialog with an h1", async ({
    pages,
  }) => {
    await expectEvery(pages, {
      ".fr-transcription": "figure.fr-content-media + div",
      ".fr-transcription__btn": ".fr-transcription > button[aria-controls]",
      ".fr-transcription > .fr-collapse": "button + div:has(dialog)",
      ".fr-transcription dialog": ".fr-modal[aria-labelledby]:has(h1[id])",
      ".fr-transcription h1": "dialog h1",
    });
  });

  test("an id is there once, and so is each that something names", async ({
    pages,
  }) => {
    await expectSound(pages, (document) => {
      const ids = Array.from(document.querySelectorAll("[id]"), ({ id }) => id);
      const named = ["aria-controls", "aria-labelledby", "for"].flatMap(
        (attribute) =>
          Array.from(
            document.querySelectorAll(`[${attribute}]`),
            (element) => element.getAttribute(attribute) ?? "",
          ),
      );
      return [...ids, ...named].map((id) =>
        ids.filter((one) => one === id).length === 1 ? "" : `« ${id} »`,
      );
    });
  });

  test("a summary is a list, in order, of the headings in their own words, between the lead and the text", async ({
    pages,
  }) => {
    await expectEvery(pages, {
      ".fr-summary": "nav[aria-labelledby]",
      ".fr-summary > *": ".fr-summary__title, ol",
      // An author may place one elsewhere, under other headings.
      ".fr-summary:not(.parution-body *)":
        ":has(> h2):not(:has(~ .fr-text--lead, ~ * .fr-text--lead))",
      ".parution-body": ":not(:has(~ .fr-summary, ~ * .fr-summary))",
    });
    await expectSound(pages, (document) =>
      Array.from(document.querySelectorAll(".fr-summary a"), (link) => {
        const anchor = link.getAttribute("href")?.slice(1) ?? "";
        const heading = document.getElementById(decodeURIComponent(anchor));
        return heading?.matches("h2, h3") &&
          heading.textContent === link.textContent
          ? ""
          : `${link.outerHTML} / ${heading?.outerHTML}`;
      }),
    );
  });

  test("a breadcrumb stands between header and main, and ends with the page itself, which is no link", async ({
    pages,
  }) => {
    const home = ".fr-nav li:first-child > [aria-current=page]";
    await expectEvery(pages, {
      [`body:not(:has(${home})) main`]:
        "header ~ div:has(> nav.fr-breadcrumb) + main",
      [`body:has(${home}) main`]: "main",
      main: ":not(:has(.fr-breadcrumb))",
      ".fr-breadcrumb": "nav[aria-label^='Vous êtes ici']",
      ".fr-breadcrumb li:last-child > *": "a[aria-current=page]:not([href])",
      ".fr-breadcrumb li:not(:last-child) > *": "a[href]:not([aria-current])",
    });
  });

  test("the first links lead past the header, to the content before all, and to what is there", async ({
    pages,
  }) => {
    await expectEvery(pages, {
      "body > :first-child": ".fr-skiplinks",
      ".fr-skiplinks > *": "nav[aria-label='Accès rapide']",
      ".fr-skiplinks li:first-child > a": "[href='#page_contenu']",
      // Firefox only moves the focus to what can have it.
      main: "#page_contenu[tabindex='-1']",
    });
    await expectSound(pages, (document) =>
      Array.from(document.querySelectorAll(".fr-skiplinks a"), (link) => {
        const address = link.getAttribute("href") ?? "";
        return address.endsWith("/recherche/") ||
          document.querySelector(address) !== null
          ? ""
          : link.outerHTML;
      }),
    );
  });

  test("the theme is chosen in a dialog, and is the system’s until then", async ({
    pages,
  }) => {
    await expectEvery(pages, {
      html: "[data-fr-scheme=system]",
      body: ":has(> dialog .fr-display)",
      "header .fr-icon-theme-fill, footer .fr-icon-theme-fill":
        "button[aria-controls=page_affichage]",
      header: ":has(.fr-icon-theme-fill)",
      footer: ":has(.fr-icon-theme-fill)",
      "dialog:has(.fr-display)": "#page_affichage[aria-labelledby]",
      "dialog:has(.fr-display) :is(h1, h2, h3)": "h2",
      ".fr-display > *": "fieldset[aria-labelledby]",
      ".fr-display fieldset":
        ":has([value=light]):has([value=dark]):has([value=system])",
      ".fr-display input[type=radio]":
        ".fr-fieldset__element > .fr-radio-group.fr-radio-rich > input",
      ".fr-display svg": ".fr-radio-rich > .fr-radio-rich__pictogram > svg",
      ".fr-display .fr-radio-rich": ":has(svg)",
    });
  });

  test("the theme is set by a script that the page waits for, before any other and before the styles", async ({
    pages,
  }) => {
    await expectEvery(pages, {
      "head > script": "[src*='/theme-'], [src*='/theme-'] ~ *",
      "head > [src*='/theme-']":
        ":not([type], [async], [defer], [rel=stylesheet] ~ *, style ~ *)",
      body: ":not(:has([src*='/theme-'])), head:has([src*='/theme-']) + body",
    });
  });

  test("the footer leads to the State’s four sites, in their order, in new windows that are announced", async ({
    pages,
  }) => {
    await expectSound(pages, (document) =>
      Array.from(document.querySelectorAll("footer"), (footer) => {
        const links = Array.from(
          footer.querySelectorAll(".fr-footer__content-list:last-child a"),
          (link) =>
            ["href", "target", "title"]
              .map((name) => link.getAttribute(name))
              .join(" "),
        );
        const asked = [
          "https://info.gouv.fr _blank info.gouv.fr - nouvelle fenêtre",
          "https://service-public.gouv.fr _blank service-public.gouv.fr - nouvelle fenêtre",
          "https://legifrance.gouv.fr _blank legifrance.gouv.fr - nouvelle fenêtre",
          "https://data.gouv.fr _blank data.gouv.fr - nouvelle fenêtre",
        ];
        return links.join("\n") === asked.join("\n") ? "" : links.join("\n");
      }),
    );
  });

  test("the footer ends with the site map, how accessible the site is, the legal pages and the licence", async ({
    pages,
  }) => {
    await expectSound(pages, (document) =>
      Array.from(document.querySelectorAll("footer"), (footer) => {
        const links = Array.from(
          footer.querySelectorAll(".fr-footer__bottom-link"),
          (link) => link.textContent,
        );
        const asked =
          /^Plan du site, Accessibilité\u00a0: (?:non|partiellement|totalement) conforme, Mentions légales, Données personnelles, Gestion des cookies,(?: Écoconception,)? Contact, Paramètres d’affichage$/;
        return asked.test(links.join(", ")) ? "" : links.join(", ");
      }),
    );
    await expectSound(pages, (document) =>
      Array.from(
        document.querySelectorAll(".fr-footer__bottom-copy"),
        ({ textContent }) =>
          textContent ===
          "Sauf mention explicite de propriété intellectuelle détenue par des tiers, les contenus de ce site sont proposés sous licence etalab-2.0"
            ? ""
            : textContent,
      ),
    );
  });

  test("links home say whose site it is, logos have a name, and partners are a list under a title", async ({
    pages,
  }) => {
    await expectEvery(pages, {
      ".fr-header__service a": "[title^='Accueil - ']",
      ".fr-footer__brand a": "[title^='Retour à l’accueil du site - ']",
      ".fr-header__operator": ".fr-header__logo + div:has(img)",
      ".fr-footer__brand-link": ".fr-logo + a:has(img.fr-footer__logo)",
      "header img, footer img": "[alt]:not([alt=''])",
      ".fr-footer__partners": ".fr-footer__body + div:has(> h2)",
      ".fr-footer__partners-title": "h2:not(:empty)",
      ".fr-footer__partners-sub > *": "ul",
      ".fr-footer__partners a": ".fr-footer__partners-link[title][target]",
    });
  });

  test("nothing asks for a consent, since nothing needs one; what may be chosen is one link away", async ({
    pages,
  }) => {
    await expectEvery(pages, {
      body: ":not(:has([class*=consent-banner], [class*=consent-placeholder]))",
      footer: ":has(a[href$='/gestion-des-cookies/'])",
      ".fr-consent-service": "form > div:has(> fieldset.fr-fieldset)",
      ".fr-consent-service fieldset":
        "[aria-labelledby]:has(> legend.fr-consent-service__title):has(> p.fr-consent-service__desc)",
      ".fr-consent-service__radios":
        ":has(input[type=radio][value=oui]):has(input[type=radio][value=non])",
      ".fr-consent-service input": ".fr-radio-group > input:not([checked])",
    });
  });

  test("a table stands in the DSFR’s four frames, and begins with its caption", async ({
    pages,
  }) => {
    await expectEvery(pages, {
      table:
        ".fr-table > .fr-table__wrapper > .fr-table__container > .fr-table__content > table",
      "table > :first-child": "caption:not(:empty)",
    });
  });

  test("the title of a box is one level under what holds it, and a paragraph holds no block", async ({
    pages,
  }) => {
    await expectEvery(pages, {
      // A browser ends a paragraph where a block begins.
      ".parution-body p:not([role=status])": ":not(:empty)",
      ".fr-callout__text": ".fr-callout > div",
      ".fr-callout__text, .fr-accordion .fr-collapse": ":has(> p, > ul, > ol)",
    });
    await expectSound(pages, (document) => {
      const boxes = ".fr-callout, .fr-accordion, .fr-alert, .fr-summary";
      const headings = Array.from(
        document.querySelectorAll("main :is(h1, h2, h3, h4, h5, h6)"),
      ).filter((heading) => heading.closest("dialog") === null);
      return headings.flatMap((title, index) => {
        if (
          !title.matches(
            ".fr-callout__title, .fr-accordion__title, .fr-alert__title",
          )
        ) {
          return [];
        }
        const holder = headings
          .slice(0, index)
          .findLast(
            (heading) => heading.closest(boxes)?.contains(title) ?? true,
          );
        return Number(title.tagName[1]) === Number(holder?.tagName[1]) + 1
          ? ""
          : `${holder?.outerHTML} ${title.outerHTML}`;
      });
    });
  });

  test("a page is shared by links that hold its encoded address, and nothing is done by inline handlers", async ({
    pages,
  }) => {
    await expectEvery(pages, {
      ".fr-share > :first-child": "p.fr-share__title",
      ".fr-share > .fr-share__title + *": "ul.fr-btns-group",
      ".fr-share ul > *": "li:has(> :is(a, button).fr-btn)",
      ".fr-share a":
        "[href^='mailto:?subject='], [href^='https://'][target=_blank][title$='- nouvelle fenêtre']",
    });
    await expectSound(pages, (document) => {
      const page = document
        .querySelector("link[rel=canonical]")
        ?.getAttribute("href");
      return Array.from(document.querySelectorAll(".fr-share a"), (link) =>
        page && link.getAttribute("href")?.includes(encodeURIComponent(page))
          ? ""
          : link.outerHTML,
      );
    });
    await expectSound(pages, (document) =>
      Array.from(document.querySelectorAll("*"), (element) =>
        element.getAttributeNames().some((name) => name.startsWith("on"))
          ? element.outerHTML.slice(0, 500)
          : "",
      ),
    );
  });

  test("a pagination says where each link leads, and has no address for what leads nowhere", async ({
    pages,
  }) => {
    await expectEvery(pages, {
      ".fr-pagination": "nav[aria-label]",
      ".fr-pagination a[href]": "[title]:not([aria-disabled], [aria-current])",
      ".fr-pagination a:not([href])":
        "[aria-disabled=true][role=link], [aria-current=page]",
      // That of the search is filled by its script.
      ".fr-pagination__list:not(:empty)": ":has([aria-current=page])",
      ".fr-pagination [aria-disabled]": "a:not([href], [title])",
    });
  });

  test("an alert in a text has no live role", async ({ pages }) => {
    await expectEvery(pages, {
      ".parution-body .fr-alert": ":not([role], [aria-live])",
      ".parution-body": ":not(:has([role=alert], [aria-live]))",
    });
  });

  test("an icon says nothing or has a name, and links of one name lead to one place", async ({
    pages,
  }) => {
    await expectEvery(pages, {
      svg: "[aria-hidden=true], [role=img][aria-label]",
      img: "[alt]",
      "[class*='fr-icon-']:empty": "[aria-hidden=true]",
    });
    await expectSound(pages, (document) => {
      const nameOf = (element: Element) =>
        (
          element.getAttribute("aria-label") ??
          [
            element.textContent,
            ...Array.from(
              element.querySelectorAll("img"),
              (image) => image.getAttribute("alt") ?? "",
            ),
          ].join("")
        ).trim();
      // Those lists say that they lead into the page.
      const links = Array.from(document.querySelectorAll("a, button")).filter(
        (link) => !link.closest(".fr-skiplinks, .fr-summary"),
      );
      const addresses = new Map<string, string | null>();
      return links.map((link) => {
        const name = nameOf(link);
        if (name === "") return `no name: ${link.outerHTML}`;
        const address = link.getAttribute("href");
        if (address === null) return "";
        const other = addresses.get(name) ?? address;
        addresses.set(name, address);
        return other === address ? "" : `${name}: ${other} and ${address}`;
      });
    });
  });
});

test.describe("at 1280 px", () => {
  test.use({ viewport: { width: 1280, height: 900 } });

  const { url } = demonstrationSite;

  test("a quote is eight columns wide at most, and the check warns of two in a row", async ({
    page,
  }) => {
    await page.goto(`${url}/articles/citations-et-images-accessibles/`);
    const widths = await page.locator(".fr-quote").evaluateAll((quotes) =>
      quotes.map((quote) => {
        const row = quote.closest(".fr-grid-row");
        return (
          quote.getBoundingClientRect().width /
          (row?.getBoundingClientRect().width ?? 0)
        );
      }),
    );
    expect(widths).not.toEqual([]);
    expect(Math.max(...widths)).toBeLessThanOrEqual(8 / 12);
    const { text } = await runCommand("check", componentSite.dir ?? "");
    expect(text).toContain(
      "content/articles/essai.mdx:32:1 avertissement quotes-in-a-row",
    );
  });

  test("a breadcrumb has the page’s own ground, and a summary goes away with the text", async ({
    page,
  }) => {
    await page.goto(`${url}/articles/citations-et-images-accessibles/`);
    const grounds = await page
      .locator(".fr-breadcrumb")
      .evaluate((breadcrumb) => {
        const found: string[] = [];
        for (
          let element: Element | null = breadcrumb;
          element;
          element = element.parentElement
        ) {
          found.push(getComputedStyle(element).backgroundColor);
        }
        return found;
      });
    expect(grounds.slice(0, -2)).toEqual(
      grounds.slice(0, -2).map(() => "rgba(0, 0, 0, 0)"),
    );
    const summary = page.locator(".fr-summary");
    await summary.scrollIntoViewIfNeeded();
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await expect(summary).not.toBeInViewport();
  });

  test("a browser keeps nothing but the theme that was chosen", async ({
    page,
    context,
  }) => {
    await page.goto(`${url}/`);
    await page
      .getByRole("banner")
      .getByRole("button", { name: "Paramètres d’affichage" })
      .click();
    await page.getByRole("dialog").getByText("Thème sombre").click();
    const kept = await page.evaluate(() => [
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
    ]);
    expect(kept).toEqual(["scheme"]);
    expect(await context.cookies()).toEqual([]);
  });
});
