import { describe, expect, it } from "vitest";

import { readSettings } from "../site/read-settings";
import {
  chooseSlug,
  placeArticle,
  usualCollection,
  writeArticle,
} from "./plan-article";
import { outlineSite, type SiteOutline } from "./site-outline";

/** The outline of a site of these files; those of `content/` have these front matters. */
function outline(
  files: Readonly<Record<string, string>> = {},
  settingsText = "",
): SiteOutline {
  const { settings, problems } = readSettings(settingsText, {
    defaultUrl: "http://localhost:3000",
  });
  expect(problems).toEqual([]);
  const sources = Object.entries(files)
    .filter(([file]) => file.startsWith("content/"))
    .map(([file, head]) => ({ file, text: `---\n${head}\n---\n\nTexte.\n` }));
  const paths = new Map(Object.keys(files).map((file) => [file, `/${file}`]));
  return outlineSite({ sources, paths }, settings);
}

/** Where an article of this slug goes, or the first line of why it does not. */
function place(slug: string, site: SiteOutline, collection = "articles") {
  try {
    const { file, path } = placeArticle(slug, collection, site);
    return `${file} ${path}`;
  } catch (error) {
    return String(error).split("\n")[0];
  }
}

describe("the place of a new article", () => {
  it("is a folder of its own, under the first folder of its collection", () => {
    expect(place("bilan", outline())).toBe(
      "content/articles/bilan/index.md /articles/bilan/",
    );
    const site = outline(
      {},
      "collections: { blog: { dir: [fr/blog, fr/vieux], url: '/fr/blog/{slug}/', title: Blog } }",
    );
    expect(place("bilan", site, "blog")).toBe(
      "content/fr/blog/bilan/index.md /fr/blog/bilan/",
    );
  });

  it("is refused where another file answers, whatever its name", () => {
    for (const [file, head] of [
      ["content/articles/bilan.md", "title: A"],
      ["content/articles/bilan.mdx", "title: A"],
      ["content/articles/bilan/bilan.md", "title: A"],
      ["content/articles/2025-01-01-bilan.md", "title: A"],
      ["content/articles/autre.md", "slugOverride: bilan"],
      ["content/articles/Bilan.md", "title: A"],
      ["content/page.md", "permalink: /articles/bilan/"],
      ["public/articles/bilan/index.html", ""],
    ] as const) {
      expect(place("bilan", outline({ [file]: head })), file).toBe(
        `Refusal: L’adresse « /articles/bilan/ » est déjà prise, par « ${file} ».`,
      );
    }
  });

  it("is refused where the settings lead elsewhere, or nowhere", () => {
    expect(
      place("bilan", outline({}, "redirects: { /articles/bilan: /articles/ }")),
    ).toBe(
      "Refusal: L’adresse « /articles/bilan/ » est déjà prise, par une redirection de « content/site.yaml ».",
    );
    expect(place("bilan", outline({}, "withdrawn: [/articles/bilan/]"))).toBe(
      "Refusal: L’adresse « /articles/bilan/ » est déjà prise, par le réglage « withdrawn » de « content/site.yaml », qui la retire.",
    );
  });

  it("is refused where another page once was, which says so", () => {
    const page = { "content/page.md": "aliases: /articles/bilan" };
    expect(place("bilan", outline(page))).toBe(
      "Refusal: L’adresse « /articles/bilan/ » est déjà prise, par un alias de « content/page.md ».",
    );
  });

  it("is refused where the program has a page", () => {
    const atRoot =
      "collections: { articles: { dir: articles, url: '/{slug}/', title: A } }";
    expect(place("plan-du-site", outline({}, atRoot))).toBe(
      "Refusal: L’adresse « /plan-du-site/ » est déjà prise, par la page « Plan du site ».",
    );
    expect(place("tags", outline({}, atRoot))).toBe(
      "Refusal: L’adresse « /tags/ » est déjà prise, par une page de thèmes.",
    );
  });

  it("is free beside a file that has no page", () => {
    expect(
      place(
        "bilan",
        outline({ "content/articles/bilan.md": "permalink: false" }),
      ),
    ).toBe("content/articles/bilan/index.md /articles/bilan/");
  });
});

describe("the folder of an article", () => {
  it("is named after the title, or as was asked", () => {
    expect(chooseSlug("Un bilan", undefined)).toBe("un-bilan");
    expect(chooseSlug("Un bilan", "bilan-2026")).toBe("bilan-2026");
  });

  it("is not made from a title without letters, nor outside of its collection", () => {
    expect(() => chooseSlug("… !", undefined)).toThrow(
      "Le titre « … ! » ne donne aucun nom de dossier : il n’a ni lettre de a à z, ni chiffre.\n→ Donnez ce nom vous-même : --slug mon-article.",
    );
    expect(() => chooseSlug("Un bilan", "../Été")).toThrow(
      "Le nom « ../Été » ne convient pas à une adresse.\n→ Écrivez-le en minuscules, avec des lettres sans accent, des chiffres et des tirets : --slug ete.",
    );
  });
});

describe("the collection of an article, when nothing says which", () => {
  const named = (...names: string[]) =>
    `collections: { ${names.map((name) => `${name}: { dir: ${name}, url: '/${name}/{slug}/', title: T }`).join(", ")} }`;

  it("is the one named articles, else the first", () => {
    expect(usualCollection(outline({}, named("notes", "articles")))).toBe(
      "articles",
    );
    expect(usualCollection(outline({}, named("notes", "breves")))).toBe(
      "notes",
    );
  });

  it("is missing on a site without any", () => {
    expect(() => usualCollection(outline({}, "collections: {}"))).toThrow(
      "Ce site n’a aucune collection d’articles.",
    );
  });
});

it("the tags of an article are written as its site writes them", () => {
  const site = outline({
    "content/articles/a.md": "tags: [Rédaction, Open data]",
    "content/articles/b.md": "tags: [Rédaction]\ndraft: true",
    "content/page.md": "tags: [Ailleurs]",
  });
  const text = writeArticle(
    { title: "Bilan", date: "2026-11-26", tags: ["redaction", "Neuf"] },
    site,
  );
  expect(text).toContain(
    'Déjà employés sur ce site : Rédaction (2), Open data (1).\ntags:\n  - "Rédaction"\n  - "Neuf"\n',
  );
});
