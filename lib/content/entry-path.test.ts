import { describe, expect, it } from "vitest";

import { placeEntry } from "./entry-path";

const settings = {
  languages: ["fr"],
  root: "choice" as const,
  translations: {},
  collections: {
    articles: {
      dir: ["articles"],
      url: "/articles/{slug}/",
      title: "A",
      news: false,
      pageSize: 12,
    },
    blog: {
      dir: ["fr/blog/posts", "fr/archives"],
      url: "/fr/blog/{slug}/",
      title: "B",
      news: false,
      pageSize: 12,
    },
  },
};
const placed = (file: string, fields = {}) =>
  placeEntry(file, fields, settings, (field) => ({
    line: field === "permalink" ? 3 : 4,
    column: 1,
  }));
const place = (file: string, fields = {}) => {
  const { collection, path } = placed(file, fields);
  return [collection, path];
};
const rules = (file: string, fields = {}) =>
  placed(file, fields).problems.map((p) => p.rule);

describe("an address that no server could have", () => {
  it.each([
    "/%2e%2e/x/",
    "/a//b/",
    "/a/index.html/",
    "/a\nb/",
    `/${"a".repeat(201)}/`,
    "/_parution/x/",
    "/../x/",
    "/a/../../x/",
    "/..",
    "/..\\..\\x/",
    "/a\\..\\..\\x",
  ])(
    "is that of no page, whatever the site makes of rules: %s",
    (permalink) => {
      const { path, problems } = placed("content/a.md", { permalink });
      expect(path).toBeUndefined();
      expect(problems).toHaveLength(1);
    },
  );

  it("is not one that only has two dots in a name, or that some disks refuse", () => {
    expect(place("content/a..b/c.md")).toEqual([undefined, "/a..b/c/"]);
    expect(place("content/a:b.md")).toEqual([undefined, "/a:b/"]);
  });
});

describe("the URL of a file", () => {
  it("is its own place for a page, by name, index or folder name", () => {
    expect(place("content/a-propos.md")).toEqual([undefined, "/a-propos/"]);
    expect(place("content/guide/index.md")).toEqual([undefined, "/guide/"]);
    expect(place("content/guide/guide.mdx")).toEqual([undefined, "/guide/"]);
    expect(place("content/index.md")).toEqual([undefined, "/"]);
    expect(place("content/guide/ecrire.md")).toEqual([
      undefined,
      "/guide/ecrire/",
    ]);
  });

  it("follows the pattern of its collection, at any depth", () => {
    expect(place("content/articles/bsoc-2022/index.md")).toEqual([
      "articles",
      "/articles/bsoc-2022/",
    ]);
    expect(place("content/articles/2023/bilan.md")).toEqual([
      "articles",
      "/articles/bilan/",
    ]);
    expect(place("content/fr/blog/posts/bonjour.md")).toEqual([
      "blog",
      "/fr/blog/bonjour/",
    ]);
    expect(place("content/fr/archives/2019/adieu.md")).toEqual([
      "blog",
      "/fr/blog/adieu/",
    ]);
  });

  it("drops a date before the name", () => {
    expect(place("content/articles/2023-06-23-bilan.md")[1]).toBe(
      "/articles/bilan/",
    );
    expect(place("content/articles/2023-06-23-bilan/index.md")[1]).toBe(
      "/articles/bilan/",
    );
  });

  it("keeps capitals and accents", () => {
    expect(place("content/Données-Été.md")[1]).toBe("/Données-Été/");
  });

  it("is the list's for the index of a collection's folder", () => {
    expect(place("content/articles/index.md")).toEqual([
      undefined,
      "/articles/",
    ]);
    expect(place("content/fr/blog/posts/index.md")).toEqual([
      undefined,
      "/fr/blog/",
    ]);
  });

  it("gives way to the front matter", () => {
    const file = "content/articles/a.md";
    expect(place(file, { slugOverride: "b" })[1]).toBe("/articles/b/");
    expect(place(file, { permalink: "/x/y" })[1]).toBe("/x/y/");
    expect(place(file, { permalink: false })[1]).toBeUndefined();
    expect(place("content/404.md", { permalink: "/404.html" })[1]).toBe(
      "/404.html",
    );
  });

  it("has the slashes that a permalink lacks, and hyphens for spaces", () => {
    const file = "content/fr/legal/index.md";
    expect(place(file, { permalink: "404.html" })[1]).toBe("/404.html");
    expect(place(file, { permalink: "fr/x" })[1]).toBe("/fr/x/");
    expect(place(file, { slugOverride: "mentions legales" })[1]).toBe(
      "/fr/mentions-legales/",
    );
  });

  it("cannot hold a lone %, another reserved character or a dot", () => {
    expect(rules("content/articles/100%.md")).toEqual(["forbidden-character"]);
    expect(rules("content/pourquoi?.md")).toEqual(["forbidden-character"]);
    expect(rules("content/articles/v1.2.md")).toEqual(["dot-in-name"]);
    expect(rules("content/v1.2/notes.md")).toEqual([]);
    expect(rules("content/a.md", { permalink: "/feed.xml" })).toEqual([
      "dot-in-name",
    ]);
  });

  it("has its fault reported at the field that gave it", () => {
    const file = "content/articles/a.md";
    expect(placed(file, { permalink: "/x*/" }).problems).toEqual([
      {
        file,
        line: 3,
        column: 1,
        rule: "forbidden-character",
        message:
          "Le champ « permalink » donne l’adresse « /x*/ », qui ne peut pas contenir « * ».",
        mend: "Corrigez « permalink » dans l’en-tête, avec des lettres, des chiffres et des tirets.",
      },
    ]);
    expect(placed(file, { slugOverride: "v1.2" }).problems).toMatchObject([
      { line: 4, rule: "dot-in-name" },
    ]);
    expect(placed("content/100%.md").problems).toMatchObject([
      {
        line: 1,
        mend: "Renommez le fichier (ou son dossier), avec des lettres, des chiffres et des tirets.",
      },
    ]);
  });

  it("has parts with a name, that is not ours and not too long", () => {
    const of = (permalink: string) => rules("content/a.md", { permalink });
    expect(of("/a//b/")).toEqual(["invalid-segment"]);
    expect(of("/a/./b/")).toEqual(["invalid-segment"]);
    expect(of("/../b/")).toEqual(["invalid-segment"]);
    expect(of("/_next/x/")).toEqual(["reserved-name"]);
    expect(of("/_parution/")).toEqual(["reserved-name"]);
    expect(of("/a/_next/")).toEqual([]);
    expect(of("/500.html")).toEqual(["dot-in-name"]);
    expect(of(`/${"é".repeat(100)}/`)).toEqual([]);
    expect(of(`/${"é".repeat(101)}/`)).toEqual(["name-too-long"]);
    expect(rules(`content/${"a".repeat(201)}.md`)).toEqual(["name-too-long"]);
  });

  it("is not that of the home page or of a list, for an article", () => {
    const file = "content/articles/a.md";
    const found = (permalink: string) =>
      placed(file, { permalink }).problems.map(
        (p) => `${p.line} ${p.rule} ${p.message}`,
      );
    expect(found("/")).toEqual([
      "3 same-url L’adresse « / » est déjà celle de l’accueil.",
    ]);
    expect(found("/fr/blog/")).toEqual([
      "3 same-url L’adresse « /fr/blog/ » est déjà celle de la liste “B”.",
    ]);
    expect(rules("content/accueil.md", { permalink: "/" })).toEqual([]);
  });
});
