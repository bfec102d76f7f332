import { describe, expect, it } from "vitest";

import { authorsOf } from "./authors";
import { articles, routeAt } from "./library";
import { testArticle, testLibrary } from "./test-library";

const library = testLibrary({
  "articles/a.md": testArticle("A", {
    date: "2024-01-02",
    authors: ["Noël Lefèvre", "Zoé Petit"],
  }),
  "articles/b.md": testArticle("B", {
    date: "2024-01-01",
    authors: ["noel lefevre", "Noël Lefèvre", "Noël Lefèvre "],
  }),
});

describe("authors", () => {
  it("have a page of what they wrote, one for all spellings of a name", () => {
    expect(
      [...library.authors.values()].map(
        ({ name, path, entries }) =>
          `${name} ${path} ${entries.map(({ title }) => title).join("")}`,
      ),
    ).toEqual([
      "Noël Lefèvre /auteurs/noel-lefevre/ AB",
      "Zoé Petit /auteurs/zoe-petit/ A",
    ]);
    expect(routeAt(library, "/auteurs/noel-lefevre/")).toMatchObject({
      kind: "author",
      title: "Articles signés Noël Lefèvre",
    });
    expect(routeAt(library, "/auteurs/")?.kind).toBe("authors");
  });

  it("of an article stand once each, in its own order, as the site names them", () => {
    const named = articles(library).map((entry) =>
      authorsOf(library.authors, entry).map(({ name }) => name),
    );
    expect(named).toEqual([["Noël Lefèvre", "Zoé Petit"], ["Noël Lefèvre"]]);
  });

  it("have no page on a site that names none", () => {
    const { links } = testLibrary({ "articles/a.md": testArticle("A") });
    expect(links.routes.has("/auteurs/")).toBe(false);
  });
});
