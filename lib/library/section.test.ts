import { describe, expect, it } from "vitest";

import { routeAt } from "./library";
import { sectionOf } from "./section";
import { testArticle, testLibrary } from "./test-library";

const library = testLibrary({
  "index.md": testArticle("Accueil"),
  "a-propos.md": testArticle("À propos"),
  "mentions.md": testArticle("Mentions"),
  "guide/index.md": testArticle("Guide"),
  "guide/publier.md": testArticle("Publier"),
  "guide/ecrire.md": testArticle("Écrire"),
  "seul/lonely.md": testArticle("Seul"),
  "articles/a.md": testArticle("Article"),
});

function menu(path: string): string[] | undefined {
  const route = routeAt(library, path);
  const section = route && sectionOf(library, route);
  return section && [section.title, ...section.pages.map(({ title }) => title)];
}

describe("the section of a page", () => {
  it("is its folder, whose own page is first", () => {
    const guide = ["Guide", "Guide", "Écrire", "Publier"];
    expect(menu("/guide/")).toEqual(guide);
    expect(menu("/guide/publier/")).toEqual(guide);
  });

  it("is the pages of the site for a page at its root", () => {
    expect(menu("/mentions/")).toEqual([
      "Mon site",
      "À propos",
      "Guide",
      "Mentions",
    ]);
  });

  it("is nothing for a page with no other beside it", () => {
    expect(menu("/seul/lonely/")).toBeUndefined();
  });

  it("is nothing when it would have more than twenty pages", () => {
    const pages = (count: number) =>
      testLibrary(
        Object.fromEntries(
          Array.from({ length: count }, (_, index) => [
            `p${index}.md`,
            testArticle(`Page ${index}`),
          ]),
        ),
      );
    const [twenty, more] = [pages(20), pages(21)];
    const first = {
      twenty: routeAt(twenty, "/p0/"),
      more: routeAt(more, "/p0/"),
    };
    expect(first.twenty && sectionOf(twenty, first.twenty)?.pages).toHaveLength(
      20,
    );
    expect(first.more && sectionOf(more, first.more)).toBeUndefined();
  });
});
