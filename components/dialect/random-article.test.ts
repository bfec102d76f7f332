import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { buildSample, renderSample } from "../directives/render-sample";
import { repairedHtml, skippedHeadings, wrongIds } from "./article-checks";
import {
  articles,
  carelessArticles,
  type RandomArticle,
} from "./random-article";
import { randomRuns } from "./random-runs";

const parameters = randomRuns(process.env, { numRuns: 150, seed: 1 });

async function forEach(
  kind: fc.Arbitrary<RandomArticle>,
  ...checks: ((html: string, article: RandomArticle) => void)[]
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(kind, async (article) => {
      const html = await renderSample(article.source, article.format);
      for (const check of checks) check(html, article);
    }),
    parameters,
  );
}

/** But those of a note that nothing calls, of which the author is told. */
function losesNoWord(
  html: string,
  { source, format, words }: RandomArticle,
): void {
  const lines = source.split("\n");
  const told = buildSample(source, format)
    .problems.filter(({ rule }) => rule === "unused-note")
    .map(({ line }) => lines[line - 1])
    .join("\n");
  const lost = words.filter((word) => !html.includes(word));
  expect(lost.filter((word) => !told.includes(word))).toEqual([]);
}

function needsNoRepair(html: string): void {
  const { written, read } = repairedHtml(html);
  expect(read).toBe(written);
}

function hasRightIds(html: string): void {
  expect(wrongIds(html)).toEqual([]);
}

function skipsNoHeading(html: string): void {
  expect(skippedHeadings(html)).toEqual([]);
}

describe("constructs nested at random", () => {
  it("lose no word, need no repair, and have their ids and headings in order", async () => {
    await forEach(
      articles,
      losesNoWord,
      needsNoRepair,
      hasRightIds,
      skipsNoHeading,
    );
  }, 300_000);

  it("lose no word, need no repair, and have their ids in order when lines are lost or written twice", async () => {
    await forEach(carelessArticles, losesNoWord, needsNoRepair, hasRightIds);
  }, 300_000);
});
