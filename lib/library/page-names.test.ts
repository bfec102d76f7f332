import { describe, expect, it } from "vitest";

import { routeAt, type Library } from "./library";
import { pageNames } from "./page-names";
import { testArticle, testLibrary } from "./test-library";

function namesOf(library: Library, path: string) {
  const route = routeAt(library, path);
  if (!route) throw new Error(`No page ${path}`);
  return pageNames(library, route);
}

const written = (head: string, body: string) => `---\n${head}\n---\n\n${body}`;

describe("the title of a page", () => {
  it("ends with the site's name, but for the home page", () => {
    const library = testLibrary({ "articles/a.md": testArticle("Bilan") });
    expect(namesOf(library, "/").title).toBe("Mon site");
    expect(namesOf(library, "/articles/a/").title).toBe("Bilan - Mon site");
  });

  it("has the date, then the address, where two pages have the same one", () => {
    const library = testLibrary({
      "articles/a.md": testArticle("Bilan", { date: "2024-03-01" }),
      "articles/b.md": testArticle("bilan", { date: "2024-03-02" }),
      "articles/c.md": testArticle("Bilan", { date: "2024-03-02" }),
      "bilan.md": testArticle("Bilan"),
    });
    expect(
      ["/articles/a/", "/articles/b/", "/articles/c/", "/bilan/"].map(
        (path) => namesOf(library, path).title,
      ),
    ).toEqual([
      "Bilan – 1er mars 2024 - Mon site",
      "bilan – /articles/b/ - Mon site",
      "Bilan – /articles/c/ - Mon site",
      "Bilan - Mon site",
    ]);
  });
});

describe("the description of a page", () => {
  it("is its own, else its first paragraph cut at a word, else its title and the site's", () => {
    const library = testLibrary({
      "articles/a.md": written("title: A\ndescription: Le bilan.", "Texte."),
      "articles/b.md": written(
        "title: B",
        `## Un titre\n\n> En **${"bref ".repeat(39)}bref**.\n\nFin.`,
      ),
      "articles/c.md": testArticle("C"),
    });
    const described = (name: string) =>
      namesOf(library, `/articles/${name}/`).description;
    expect(described("a")).toBe("Le bilan.");
    expect(described("b")).toBe(`En ${"bref ".repeat(31).trim()}…`);
    expect(described("c")).toBe("C, sur Mon site.");
  });

  it("begins with the title where two pages have the same one, and says the page of a list", () => {
    const same = (title: string) =>
      written(`title: ${title}\ndescription: Un bilan.\ntags: [x]`, "");
    const library = testLibrary({
      "articles/a.md": same("A"),
      "articles/b.md": same("B"),
      ...Object.fromEntries(
        Array.from({ length: 11 }, (_, index) => [
          `articles/x${index}.md`,
          testArticle(`X${index}`, { tags: ["x"] }),
        ]),
      ),
    });
    expect(namesOf(library, "/articles/a/").description).toBe("A – Un bilan.");
    expect(namesOf(library, "/articles/b/").description).toBe("B – Un bilan.");
    expect(namesOf(library, "/tags/x/page/2/").description).toBe(
      "Les articles du site sur le thème «\u00a0x\u00a0». Page 2 sur 2.",
    );
  });

  it("is no other page's, whatever the pages", () => {
    const library = testLibrary({
      "a.md": testArticle("Même"),
      "b/a.md": testArticle("Même"),
      "articles/a.md": testArticle("Même", { date: "2024-03-01" }),
      "articles/b.md": testArticle("Même", { date: "2024-03-01" }),
    });
    const all = [...library.links.routes.values()].map((route) =>
      pageNames(library, route),
    );
    expect(new Set(all.map(({ title }) => title)).size).toBe(all.length);
    expect(new Set(all.map(({ description }) => description)).size).toBe(
      all.length,
    );
  });
});
