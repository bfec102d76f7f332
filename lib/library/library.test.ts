import { describe, expect, it } from "vitest";

import {
  allArticles,
  articles,
  librariesOf,
  libraryIn,
  nextNoticeChangeOf,
} from "./library";
import { testArticle, testLibrary } from "./test-library";

const library = testLibrary(
  {
    "fr/articles/un.md": testArticle("Un", {
      date: "2026-01-02",
      tags: ["Données"],
      authors: ["Ada"],
    }),
    "en/articles/one.md": testArticle("One", {
      date: "2026-01-03",
      tags: ["Data"],
      authors: ["Grace"],
    }),
  },
  `name: Mon site
languages: [fr, en]
notices: [{ title: Fermeture, end: 2026-12-02 }]
translations:
  en:
    name: My site
    notices: [{ title: Closed, end: 2026-12-01 }]
`,
);
const english = libraryIn(library, "en");

describe("a library of a site in several languages", () => {
  it("is seen from its main language, and turned to another", () => {
    expect(library.language).toBe("fr");
    expect(library.settings.name).toBe("Mon site");
    expect(english.settings.name).toBe("My site");
    expect(english.words.code).toBe("en");
    expect(english.paths.search).toBe("/en/search/");
    expect(libraryIn(library, "br")).toBe(library);
    expect(librariesOf(english).map(({ language }) => language)).toEqual([
      "fr",
      "en",
    ]);
  });

  it("has in each its own articles, themes, authors and years", () => {
    const parts = [library, english].map((one) => ({
      articles: articles(one).map(({ title }) => title),
      tags: [...one.tags.values()].map(({ path }) => path),
      authors: [...one.authors.values()].map(({ path }) => path),
      years: one.years.map(({ path }) => path),
    }));
    expect(parts).toEqual([
      {
        articles: ["Un"],
        tags: ["/fr/tags/donnees/"],
        authors: ["/fr/auteurs/ada/"],
        years: ["/fr/archives/2026/"],
      },
      {
        articles: ["One"],
        tags: ["/en/topics/data/"],
        authors: ["/en/authors/grace/"],
        years: ["/en/archives/2026/"],
      },
    ]);
    expect(allArticles(library).map(({ title }) => title)).toEqual([
      "Un",
      "One",
    ]);
  });

  it("has in each its own notices, and changes with the first that does", () => {
    expect(library.notices.map(({ title }) => title)).toEqual(["Fermeture"]);
    expect(english.notices.map(({ title }) => title)).toEqual(["Closed"]);
    // The end of the first of December, in Paris.
    expect(nextNoticeChangeOf(library)).toBe(
      Date.parse("2026-12-01T23:00:00Z"),
    );
  });
});
