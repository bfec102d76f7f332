import { describe, expect, it } from "vitest";

import type { Library } from "../library/library";
import { testArticle, testLibrary } from "../library/test-library";
import { sitemapOutputs } from "./sitemap";

const settings = "url: https://exemple.gouv.fr/aide";

async function made(
  library: Library,
  commits: readonly (readonly [string, string])[] = [],
  most?: number,
): Promise<Record<string, string>> {
  const outputs = sitemapOutputs(library, () => new Map(commits), most);
  return Object.fromEntries(
    await Promise.all(
      outputs.map(async ({ path, make }) => [path, await make()] as const),
    ),
  );
}

/** The addresses of a sitemap, each with the day of its last change. */
const rows = (text = "") =>
  [
    ...text.matchAll(/<loc>([^<]*)<\/loc>(?:<lastmod>([^<]*)<\/lastmod>)?/g),
  ].map(([, url, day]) => `${url} ${day ?? "-"}`);

describe("the sitemap", () => {
  it("lists every page but those of errors, under the base path", async () => {
    const library = testLibrary(
      { "articles/été & cie.md": testArticle("A", { date: "2024-05-01" }) },
      settings,
    );
    const texts = await made(library);
    expect(Object.keys(texts)).toEqual(["/sitemap.xml"]);
    expect(rows(texts["/sitemap.xml"])).toEqual([
      "https://exemple.gouv.fr/aide/ -",
      "https://exemple.gouv.fr/aide/recherche/ -",
      "https://exemple.gouv.fr/aide/articles/ 2024-05-01",
      "https://exemple.gouv.fr/aide/flux/ -",
      "https://exemple.gouv.fr/aide/gestion-des-cookies/ -",
      "https://exemple.gouv.fr/aide/plan-du-site/ -",
      "https://exemple.gouv.fr/aide/articles/%C3%A9t%C3%A9%20%26%20cie/ 2024-05-01",
      "https://exemple.gouv.fr/aide/archives/ -",
      "https://exemple.gouv.fr/aide/archives/2024/ 2024-05-01",
    ]);
  });

  it("dates a page of its front matter, else of its last commit, else of its day", async () => {
    const article = (head: string) =>
      `---\ntitle: A ${head.length}\n${head}\n---\n`;
    const library = testLibrary(
      {
        "articles/a.md": article("date: 2024-01-01\nupdated: 2024-02-01"),
        "articles/b.md": article("date: 2024-01-02"),
        "articles/c.md": article("date: 2024-01-03"),
        "d.md": article(""),
      },
      settings,
    );
    const texts = await made(library, [
      ["content/articles/a.md", "2025-01-01"],
      ["content/articles/b.md", "2025-01-02"],
    ]);
    expect(
      rows(texts["/sitemap.xml"])
        .filter((row) => /\/(?:[a-d]|articles)\/ /.test(row))
        .sort(),
    ).toEqual([
      "https://exemple.gouv.fr/aide/articles/ 2025-01-02",
      "https://exemple.gouv.fr/aide/articles/a/ 2024-02-01",
      "https://exemple.gouv.fr/aide/articles/b/ 2025-01-02",
      "https://exemple.gouv.fr/aide/articles/c/ 2024-01-03",
      "https://exemple.gouv.fr/aide/d/ -",
    ]);
  });

  it("is several under one index when there are more pages than a file may list", async () => {
    const library = testLibrary(
      { "articles/a.md": testArticle("A", { date: "2024-05-01" }) },
      settings,
    );
    const texts = await made(library, [], 5);
    expect(Object.keys(texts)).toEqual([
      "/sitemap.xml",
      "/sitemap-1.xml",
      "/sitemap-2.xml",
    ]);
    expect(rows(texts["/sitemap.xml"])).toEqual([
      "https://exemple.gouv.fr/aide/sitemap-1.xml 2024-05-01",
      "https://exemple.gouv.fr/aide/sitemap-2.xml 2024-05-01",
    ]);
    expect(rows(texts["/sitemap-1.xml"])).toHaveLength(5);
    expect(rows(texts["/sitemap-2.xml"])).toHaveLength(4);
  });
});

describe("the images and videos of a page", () => {
  const written = testLibrary(
    {
      "articles/a.md": [
        "---",
        "title: A",
        "image: { path: /img/a.png, alt: Un plan }",
        "---",
        "![Le même](/img/a.png) ![Un autre](/img/é.png)",
        "",
        '::video{src="https://tube.numerique.gouv.fr/w/113016a7-c56a-4056-9451-ff20c907c5ef" title="A & B" caption="Ce qu’ils disent"}',
      ].join("\n"),
    },
    settings,
  );
  const names = ["a", "é"];
  const library: Library = {
    ...written,
    links: {
      ...written.links,
      files: new Set(names.map((name) => `public/img/${name}.png`)),
    },
    media: new Map(
      names.map((name) => [
        `public/img/${name}.png`,
        { path: `/img/${name}.png`, size: undefined, bytes: 1 },
      ]),
    ),
  };

  it("stand under its address, each once", async () => {
    const text = (await made(library))["/sitemap.xml"] ?? "";
    const [, page = ""] = text.split("/articles/a/</loc>");
    expect(page.split("</url>")[0]).toBe(
      [
        "<image:image><image:loc>https://exemple.gouv.fr/aide/img/a.png</image:loc></image:image>",
        "<image:image><image:loc>https://exemple.gouv.fr/aide/img/%C3%A9.png</image:loc></image:image>",
        "<video:video>",
        "<video:thumbnail_loc>https://exemple.gouv.fr/aide/img/a.png</video:thumbnail_loc>",
        "<video:title>A &#x26; B</video:title>",
        "<video:description>Ce qu’ils disent</video:description>",
        "<video:player_loc>https://tube.numerique.gouv.fr/videos/embed/113016a7-c56a-4056-9451-ff20c907c5ef</video:player_loc>",
        "</video:video>",
      ].join(""),
    );
  });

  it("are left out where drafts are shown, whose bodies nobody else asks for", async () => {
    const text = (await made({ ...library, showsDrafts: true }))[
      "/sitemap.xml"
    ];
    expect(text).not.toMatch(/<(?:image|video):/);
  });
});

describe("the sitemap of a site in several languages", () => {
  it("is an index of one for each, whose pages name their versions", async () => {
    const texts = await made(
      testLibrary(
        {
          "fr/bilan.md": testArticle("Le bilan"),
          "en/bilan.md": testArticle("The report"),
          "en/alone.md": testArticle("Alone"),
        },
        `${settings}\nlanguages: [fr, en]`,
      ),
    );
    expect(rows(texts["/sitemap.xml"])).toEqual([
      "https://exemple.gouv.fr/aide/sitemap-fr.xml -",
      "https://exemple.gouv.fr/aide/sitemap-en.xml -",
    ]);
    const english = texts["/sitemap-en.xml"] ?? "";
    expect(english).toContain(
      '<url><loc>https://exemple.gouv.fr/aide/en/bilan/</loc><xhtml:link rel="alternate" hreflang="fr" href="https://exemple.gouv.fr/aide/fr/bilan/"></xhtml:link><xhtml:link rel="alternate" hreflang="en" href="https://exemple.gouv.fr/aide/en/bilan/"></xhtml:link><xhtml:link rel="alternate" hreflang="x-default" href="https://exemple.gouv.fr/aide/fr/bilan/"></xhtml:link></url>',
    );
    expect(english).toContain(
      "<url><loc>https://exemple.gouv.fr/aide/en/alone/</loc></url>",
    );
    expect(english).toContain('xmlns:xhtml="http://www.w3.org/1999/xhtml"');
    expect(rows(english).some((row) => row.includes("/fr/"))).toBe(false);
  });
});
