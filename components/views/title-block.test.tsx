import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";

import { testLibrary } from "../../lib/library/test-library";
import { wordsOf } from "../../lib/words/words";
import { ArticleCount } from "./article-count";
import { TitleBlock } from "./title-block";

const library = testLibrary({
  "articles/un.md":
    "---\ntitle: Un\ndate: 2026-03-01\nupdated: 2026-04-02\nauthors: [Ada, Grace, Hedy]\n---\nUn texte.\n",
});

/** What is under the title of an article, where its site speaks a language. */
function underTitle(language: string): string[] {
  const entry = library.links.routes.get("/articles/un/")?.entry;
  if (!entry) throw new Error("no article");
  const html = renderToStaticMarkup(
    <TitleBlock
      library={{ ...library, words: wordsOf(language) }}
      entry={entry}
    />,
  );
  const [, line = ""] = /parution-meta">(.*)<\/p>/.exec(html) ?? [];
  return line
    .replace(/<\/span>(?=.)/g, "\n")
    .replace(/<[^>]*>/g, "")
    .split("\n");
}

it("an article says its days, its length and its authors in the language of its site", () => {
  expect(underTitle("fr")).toEqual([
    "Publié le 1er mars 2026",
    "Mis à jour le 2 avril 2026",
    "1 minute de lecture",
    "Par Ada, Grace et Hedy",
  ]);
  expect(underTitle("en")).toEqual([
    "Published on 1 March 2026",
    "Updated on 2 April 2026",
    "1 minute to read",
    "By Ada, Grace and Hedy",
  ]);
});

it("articles are counted as each language writes numbers", () => {
  const counted = (language: string, count: number) =>
    renderToStaticMarkup(
      <ArticleCount count={count} words={wordsOf(language)} />,
    );
  expect(counted("fr", 1234)).toBe(" (1\u202f234 articles)");
  expect(counted("en", 1234)).toBe(" (1,234 articles)");
  expect(counted("fr", 0)).toBe(" (0 article)");
  expect(counted("en", 0)).toBe(" (0 articles)");
});
