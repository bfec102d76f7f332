import { expect, test, type Page } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

import { crawl, withoutEntities, type CrawledPage } from "./crawl";
import { watchPage } from "./page-watch";
import { languageSite, projectDir } from "./served-sites";

const { url, base } = languageSite;

const languages = ["fr", "en"] as const;
type Language = (typeof languages)[number];
const otherOf = { fr: "en", en: "fr" } as const;

let crawled: ReturnType<typeof crawl> | undefined;

/** Every page of the site; asked for once by each worker. */
const allPages = async () => (await (crawled ??= crawl(`${url}/`))).pages;

const languageOf = (path: string): Language =>
  path.startsWith("/en/") ? "en" : "fr";

test("every page is within reach, in the language that it says", async () => {
  const { pages, broken } = await (crawled ??= crawl(`${url}/`));
  expect(broken).toEqual([]);
  const wrong = [...pages].flatMap(([path, { html }]) =>
    html.includes(`<html lang="${languageOf(path)}"`) ? [] : [path],
  );
  expect(wrong).toEqual([]);
  for (const language of languages) {
    const own = [...pages.keys()].filter((path) =>
      path.startsWith(`/${language}/`),
    );
    expect(own.length, language).toBeGreaterThan(15);
  }
});

for (const language of languages) {
  test(`no page in « ${language} » has a word of the interface in the other language`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const foreign = await wordsOnlyIn(otherOf[language], language);
    expect(foreign.length).toBeGreaterThan(150);
    const found: string[] = [];
    for (const [path, { html }] of await allPages()) {
      // There, readers of each are told in theirs.
      if (path === "/" || languageOf(path) !== language) continue;
      const said = ` ${(await saidIn(page, html, language)).join(" ; ")} `;
      found.push(
        ...foreign
          .filter((words) => said.includes(words))
          .map((words) => `${path}: ${words}`),
      );
    }
    expect(found).toEqual([]);
  });
}

test("every version of a page names all of them, and itself", async () => {
  const pages = await allPages();
  const alternates = new Map(
    [...pages].map(([path, page]) => [path, alternatesOf(page)] as const),
  );
  const paired = [...alternates].filter(([, { length }]) => length > 0);
  expect(paired.length).toBeGreaterThan(20);
  for (const [path, own] of paired) {
    const named = own.filter(([code]) => code !== "x-default");
    expect(named.map(([code]) => code).sort(), path).toEqual(["en", "fr"]);
    if (path !== "/") {
      expect(named, path).toContainEqual([languageOf(path), url + path]);
    }
    for (const [, address] of named) {
      const counterpart = address.slice(url.length);
      expect(alternates.get(counterpart), `${path} → ${counterpart}`).toEqual(
        own,
      );
    }
  }
  expect(alternates.get("/en/team/")).toEqual([
    ["fr", `${url}/fr/equipe/`],
    ["en", `${url}/en/team/`],
    ["x-default", `${url}/fr/equipe/`],
  ]);
  expect(alternates.get("/en/articles/visit/")).toEqual([]);
});

test("the feeds, calendars and maps of a language have what is in it alone", async ({
  request,
}) => {
  const read = async (path: string) => (await request.get(url + path)).text();
  for (const form of ["atom.xml", "rss.xml", "feed.json"]) {
    const [french, english] = [
      await read(`/fr/${form}`),
      await read(`/en/${form}`),
    ];
    expect(french).toContain("Premier bilan");
    expect(french).not.toContain("First review");
    expect(english).toContain("First review");
    expect(english).toContain("Notebooks of the example team");
    expect(english).not.toContain("Premier bilan");
  }
  expect(await read("/en/calendar.ics")).toContain("A visit from abroad");
  expect(await read("/en/calendar.ics")).not.toContain("Une rencontre");
  expect(await read("/fr/agenda.ics")).not.toContain("A visit");
  const map = await read("/sitemap.xml");
  expect([...map.matchAll(/<loc>([^<]*)</g)].map(([, loc]) => loc)).toEqual([
    `${url}/sitemap-fr.xml`,
    `${url}/sitemap-en.xml`,
  ]);
});

test("the search of a language finds what is in it, and says so in its words", async ({
  page,
}) => {
  const results = page.locator("[data-search-results] h3");
  const main = page.getByRole("main");
  await page.goto(`${url}/en/search/?q=horse`);
  await expect(results).toHaveText(["First review"]);
  await expect(main).toContainText("1 result for “horse”.");
  await page.goto(`${url}/fr/recherche/?q=cheval`);
  await expect(results).toHaveText(["Premier bilan"]);
  await expect(main).toContainText("1 résultat pour « cheval ».");
});

test.describe("the menu of languages", () => {
  const opener = (page: Page, name: string) =>
    page
      .getByRole("banner")
      .getByRole("button", { name })
      .filter({ visible: true });

  test("leads to the same page in the other language, and says its own name for it", async ({
    page,
  }) => {
    const watch = await watchPage(page, url);
    await page.goto(`${url}/fr/equipe/`);
    await opener(page, "FR").click();
    const english = page.getByRole("link", { name: "EN - English" });
    await expect(english).toHaveAttribute("lang", "en");
    await expect(english).toHaveAttribute("hreflang", "en");
    await expect(
      page.getByRole("link", { name: "FR - Français" }),
    ).toHaveAttribute("aria-current", "true");
    await english.click();
    await page.waitForURL(`${url}/en/team/`);
    await expect(page.locator("main h1")).toHaveText("The team");
    expect(watch).toEqual({ messages: [], outside: [] });
  });

  test("leads from a page without translation to a home page that says so", async ({
    page,
  }) => {
    const notice = page.getByText("is not available in English");
    await page.goto(`${url}/en/`);
    await expect(notice).toBeHidden();
    await page.goto(`${url}/fr/articles/rencontre/`);
    await opener(page, "FR").click();
    await page.getByRole("link", { name: "EN - English" }).click();
    await page.waitForURL(/\/en\/#/);
    await expect(notice).toBeVisible();
    await expect(notice).toBeInViewport();
  });

  test("is in the menu of a phone", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${url}/en/articles/premier-bilan/`);
    await expect(page.locator("html")).toHaveAttribute("data-fr-js", "true");
    await page.getByRole("button", { name: "Menu", exact: true }).click();
    await opener(page, "English").click();
    await page.getByRole("link", { name: "FR - Français" }).click();
    await page.waitForURL(`${url}/fr/articles/premier-bilan/`);
  });

  test("is a list without JavaScript", async ({ browser }) => {
    const page = await browser.newPage({
      javaScriptEnabled: false,
      viewport: { width: 1280, height: 800 },
    });
    await page.goto(`${url}/fr/equipe/`);
    // No other button leads anywhere.
    await expect(
      page.getByRole("banner").getByRole("button").filter({ visible: true }),
    ).toHaveText(["Rechercher"]);
    await page
      .getByRole("link", { name: "EN - English" })
      .filter({ visible: true })
      .click();
    await expect(page).toHaveURL(`${url}/en/team/`);
    await page.close();
  });
});

test.describe("the address without a path", () => {
  test.describe("of a reader of one of the languages", () => {
    test.use({ locale: "en-GB" });

    test("leads to it", async ({ page }) => {
      await page.goto(`${url}/`);
      await page.waitForURL(`${url}/en/`);
    });

    test("stays a choice for who comes from the site", async ({ page }) => {
      await page.goto(`${url}/fr/`);
      await page.evaluate((path) => {
        location.href = path;
      }, `${base}/`);
      await page.waitForURL(`${url}/`);
      await page
        .getByRole("link", { name: "Lire ce site en français" })
        .click();
      await page.waitForURL(`${url}/fr/`);
    });
  });

  test.describe("of a reader of another language", () => {
    test.use({ locale: "de-DE" });

    test("lets them choose, each language in its own words", async ({
      page,
    }) => {
      await page.goto(`${url}/`, { waitUntil: "networkidle" });
      await expect(page).toHaveURL(`${url}/`);
      const english = page.getByRole("link", {
        name: "Read this site in English",
      });
      await expect(english).toHaveAttribute("hreflang", "en");
      await expect(page.locator("li[lang=en]")).toContainText(
        "What the example team learns as it works.",
      );
      await english.click();
      await page.waitForURL(`${url}/en/`);
    });
  });
});

test("an address that is none of the site’s is told so in its language", async ({
  page,
}) => {
  const answer = await page.goto(`${url}/en/nowhere/`);
  expect(answer?.status()).toBe(404);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.locator("main h1")).toHaveText("Page not found");
  await page.goto(`${url}/ailleurs/`);
  await expect(page.locator("main h1")).toHaveText("Page non trouvée");
});

/** The versions that a page names: their codes, and their addresses. */
function alternatesOf({ html }: CrawledPage): [string, string][] {
  return [
    ...html.matchAll(
      /<link rel="alternate" hrefLang="([^"]*)" href="([^"]*)"/gi,
    ),
  ].map(([, code = "", address = ""]) => [code, withoutEntities(address)]);
}

/** Shorter ones may be names, or be in words of the other language. */
const shortestWords = 8;

/** What the interface says in a language and not in another, as its file has it: of what depends on values, the words around them. */
async function wordsOnlyIn(
  language: Language,
  other: Language,
): Promise<string[]> {
  const [own, others] = await Promise.all(
    [language, other].map(async (code) => {
      const file = join(projectDir, "lib/words", `${code}.ts`);
      return literalsOf(await readFile(file, "utf8"));
    }),
  );
  const alike = new Set(others);
  return [...new Set(own)].filter(
    (words) => words.length >= shortestWords && !alike.has(words),
  );
}

/** The texts of a source file, without its comments: those of templates in parts. */
function literalsOf(source: string): string[] {
  const code = source.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, "");
  return [...code.matchAll(/"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)]
    .flatMap(([, plain, template = ""]) =>
      plain === undefined ? template.split(/\$\{[^}]*\}/) : [plain],
    )
    .map((text) =>
      text
        .replace(/\\u([\da-f]{4})/gi, (_, hex: string) =>
          String.fromCharCode(parseInt(hex, 16)),
        )
        .replace(/\s+/g, " ")
        .trim(),
    );
}

/** What a page says in its own language: its texts and the names of its parts, without what says that it is in another. */
async function saidIn(
  page: Page,
  html: string,
  language: Language,
): Promise<string[]> {
  return page.evaluate(
    ([html, language]) => {
      const parsed = new DOMParser().parseFromString(html, "text/html");
      const said: string[] = [];
      const isOwn = (element: Element) =>
        element.closest("[lang]")?.getAttribute("lang") === language;
      for (const element of parsed.querySelectorAll("*")) {
        if (!isOwn(element) || element.matches("script, style")) continue;
        for (const node of element.childNodes) {
          if (node.nodeType === Node.TEXT_NODE)
            said.push(node.textContent ?? "");
        }
        for (const name of [
          "aria-label",
          "title",
          "alt",
          "placeholder",
          "content",
        ]) {
          said.push(element.getAttribute(name) ?? "");
        }
      }
      return said
        .map((text) => text.replace(/\s+/g, " ").trim())
        .filter((text) => text !== "");
    },
    [html, language] as const,
  );
}
