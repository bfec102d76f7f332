import fc from "fast-check";
import { parseFragment, serialize } from "parse5";
import { describe, expect, it } from "vitest";

import { buildSample, renderSample } from "../directives/render-sample";
import {
  articles,
  carelessArticles,
  type RandomArticle,
} from "./random-article";

/** In the longer suite there are more of them, and others each time. */
const asked = process.env.PARUTION_RANDOM_ARTICLES;
const parameters = asked
  ? { numRuns: Number(asked) }
  : { numRuns: 150, seed: 1 };

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

/** A parser that had nothing to repair would write it again as it is. */
function needsNoRepair(html: string): void {
  const written = html
    .replace(/\/>/g, ">")
    .replaceAll("&#x27;", "'")
    .replace(/(?<=>)[^<>]*/g, (text) => text.replaceAll("&quot;", '"'))
    .replaceAll("\u00a0", "&nbsp;");
  expect(serialize(parseFragment(html))).toBe(written);
}

function hasUniqueIds(html: string): void {
  const ids = valuesOf(html, "id");
  expect(ids).toEqual([...new Set(ids)]);
  const named = ["aria-controls", "aria-describedby", "aria-labelledby"];
  const pointedTo = named.flatMap((name) => valuesOf(html, name));
  expect(pointedTo.filter((id) => !ids.includes(id))).toEqual([]);
}

function valuesOf(html: string, attribute: string): string[] {
  const pattern = new RegExp(` ${attribute}="([^"]*)"`, "g");
  return [...html.matchAll(pattern)].map(([, value = ""]) => value);
}

function skipsNoHeading(html: string): void {
  let previous = 1;
  for (const [, digit] of html.matchAll(/<h([1-6])[ >]/g)) {
    const level = Number(digit);
    expect(level).toBeGreaterThan(1);
    expect(level).toBeLessThanOrEqual(previous + 1);
    previous = level;
  }
}

describe("constructs nested at random", () => {
  it("lose no word, need no repair, and have their ids and headings in order", async () => {
    await forEach(
      articles,
      losesNoWord,
      needsNoRepair,
      hasUniqueIds,
      skipsNoHeading,
    );
  }, 300_000);

  it("lose no word, need no repair, and have their ids in order when lines are lost or written twice", async () => {
    await forEach(carelessArticles, losesNoWord, needsNoRepair, hasUniqueIds);
  }, 300_000);
});
