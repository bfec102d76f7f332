import { expect, it } from "vitest";

import { siteMap, type SiteMapItem } from "./site-map";
import { testArticle, testLibrary } from "./test-library";

const lines = (items: readonly SiteMapItem[], indent = ""): string[] =>
  items.flatMap(({ title, path, items: inner }) => [
    `${indent}${title} ${path}`,
    ...lines(inner, `${indent}  `),
  ]);

it("the site map holds pages as a tree, articles by year, and themes", () => {
  const library = testLibrary({
    "index.md": testArticle("Bienvenue"),
    "mentions.md": testArticle("Mentions"),
    "guide/index.md": testArticle("Guide"),
    "guide/x/detail.md": testArticle("Détail"),
    "articles/a.md": testArticle("Ancien", { date: "2023-05-01" }),
    "articles/b.md": testArticle("Récent", {
      date: "2024-05-01",
      tags: ["IGN"],
    }),
    "articles/c.md": testArticle("Un jour"),
  });
  expect(
    siteMap(library).map(({ title, groups }) => [
      title,
      ...groups.map((group) => [group.title, ...lines(group.items)]),
    ]),
  ).toEqual([
    [
      "Pages",
      [
        undefined,
        "Accueil /",
        "Guide /guide/",
        "  Détail /guide/x/detail/",
        "Mentions /mentions/",
      ],
    ],
    [
      "Actualités",
      [undefined, "Tous les articles /articles/"],
      ["2024", "Récent /articles/b/"],
      ["2023", "Ancien /articles/a/"],
      ["Sans date", "Un jour /articles/c/"],
    ],
    [
      "Thèmes",
      [undefined, "Tous les thèmes /tags/"],
      [undefined, "IGN /tags/ign/"],
    ],
  ]);
});
