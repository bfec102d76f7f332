import { expect, it } from "vitest";

import { hiddenArticles } from "./hidden-articles";
import { testArticle, testLibrary } from "./test-library";

const hidden = (files: Readonly<Record<string, string>>, settings: string) =>
  hiddenArticles([...testLibrary(files, settings).links.routes.values()]).map(
    ({ file, rule }) => `${rule} ${file}`,
  );

it("an article may not have the address of a page that the program makes", () => {
  const files = Object.fromEntries(
    [
      "archives",
      "flux",
      "recherche",
      "tags",
      "auteurs",
      "plan-du-site",
      "bilan",
    ].map((name) => [
      `notes/${name}.md`,
      testArticle(name, { tags: ["a"], authors: ["b"] }),
    ]),
  );
  expect(
    hidden(
      files,
      "collections: { notes: { dir: notes, url: '/{slug}/', title: Notes } }",
    ).sort(),
  ).toEqual([
    "same-url content/notes/archives.md",
    "same-url content/notes/auteurs.md",
    "same-url content/notes/flux.md",
    "same-url content/notes/plan-du-site.md",
    "same-url content/notes/recherche.md",
    "same-url content/notes/tags.md",
  ]);
});

it("a page may introduce it, but not the further pages of a list", () => {
  const files = {
    ...Object.fromEntries(
      ["a", "b"].map((name) => [`articles/${name}.md`, testArticle(name)]),
    ),
    "archives.md": testArticle("Nos archives"),
    "x.md": "---\ntitle: X\npermalink: /articles/page/2/\n---\n",
  };
  expect(
    hidden(
      files,
      "collections: { articles: { dir: articles, url: '/articles/{slug}/', title: A, pageSize: 1 } }",
    ),
  ).toEqual(["same-url content/x.md"]);
});
