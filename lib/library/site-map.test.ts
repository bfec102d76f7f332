import { expect, it } from "vitest";

import { siteMap, type SiteMapItem } from "./site-map";
import { testArticle, testLibrary } from "./test-library";

const lines = (items: readonly SiteMapItem[], indent = ""): string[] =>
  items.flatMap(({ title, path, count, items: inner }) => [
    `${indent}${title} ${path}${count === undefined ? "" : ` (${count})`}`,
    ...lines(inner, `${indent}  `),
  ]);

it("the site map holds pages as a tree, articles by year, themes, authors and years", () => {
  const library = testLibrary({
    "index.md": testArticle("Bienvenue"),
    "mentions.md": testArticle("Mentions"),
    "guide/index.md": testArticle("Guide"),
    "guide/x/detail.md": testArticle("Détail"),
    "articles/a.md": testArticle("Ancien", { date: "2023-05-01" }),
    "articles/b.md": testArticle("Récent", {
      date: "2024-05-01",
      tags: ["IGN"],
      authors: ["Zoé Petit", "Ada Durand"],
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
        "Flux et abonnements /flux/",
        "Gestion des cookies /gestion-des-cookies/",
        "Guide /guide/",
        "  Détail /guide/x/detail/",
        "Mentions /mentions/",
        "Recherche /recherche/",
      ],
    ],
    [
      "Actualités",
      [undefined, "Tous les articles\u00a0: Actualités /articles/ (3)"],
      ["2024", "Récent /articles/b/"],
      ["2023", "Ancien /articles/a/"],
      ["Sans date", "Un jour /articles/c/"],
    ],
    [
      "Thèmes",
      [undefined, "Tous les thèmes /tags/"],
      [undefined, "IGN /tags/ign/ (1)"],
    ],
    [
      "Auteurs",
      [undefined, "Tous les auteurs /auteurs/"],
      [
        undefined,
        "Ada Durand /auteurs/ada-durand/ (1)",
        "Zoé Petit /auteurs/zoe-petit/ (1)",
      ],
    ],
    [
      "Archives",
      [undefined, "Toutes les années /archives/"],
      [
        undefined,
        "2024 /archives/2024/ (1)",
        "2023 /archives/2023/ (1)",
        "Sans date /archives/sans-date/ (1)",
      ],
    ],
  ]);
});

it("the site map leaves articles to the pages of years when they are many, and most themes to theirs", () => {
  const many = testLibrary(
    Object.fromEntries(
      Array.from({ length: 201 }, (_, index) => [
        `articles/a${index}.md`,
        testArticle(`Article ${index}`, {
          date: "2024-05-01",
          tags: [`Thème ${index}`],
        }),
      ]),
    ),
  );
  expect(
    siteMap(many).map(
      ({ title, groups }) =>
        `${title} ${groups.map(({ items }) => items.length).join(" ")}`,
    ),
  ).toEqual(["Pages 4", "Actualités 1", "Thèmes 1 60", "Archives 1 1"]);
});
