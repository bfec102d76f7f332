import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";

import type { Format } from "../../lib/content/parse-body";
import { fixturesDir } from "./fixture";
import { articles, carelessArticles } from "./random-article";

/** The longer suite reads more random articles, each twice, and others each time. */
const asked = process.env.PARUTION_RANDOM_ARTICLES;
const parameters = asked
  ? { numRuns: Math.ceil(Number(asked) / 2) }
  : { numRuns: 60, seed: 2 };

const shared = process.env.PARUTION_SHARED;

afterEach(() => {
  vi.doUnmock("../../lib/content/plain-html");
  vi.resetModules();
});

/** How the program reads a body: as it does, or with a parser of HTML for every body. */
async function readerOf(kind: "as it does" | "always parsed") {
  vi.resetModules();
  let plain = 0;
  vi.doMock("../../lib/content/plain-html", async (load) => {
    const own = await load<typeof import("../../lib/content/plain-html")>();
    return {
      ...own,
      isPlainHtml: (tree: Parameters<typeof own.isPlainHtml>[0]) => {
        const isPlain = own.isPlainHtml(tree);
        if (isPlain) plain += 1;
        return isPlain && kind === "as it does";
      },
    };
  });
  const { buildSample } = await import("../directives/render-sample");
  return {
    /** What an author's text becomes, and what is wrong in it. */
    read: (source: string, format: Format) => {
      const { body, problems } = buildSample(source, format);
      return JSON.parse(JSON.stringify({ body, problems }), asAsked);
    },
    countPlain: () => plain,
  };
}

/** But for what nothing asks: where a text is, where a whole body is and how a browser would take it. */
function asAsked(this: unknown, key: string, value: unknown): unknown {
  const type: unknown = Reflect.get(Object(this), "type");
  const isAsked = type !== "root" && (type !== "text" || key !== "position");
  return isAsked || !["data", "position"].includes(key) ? value : undefined;
}

/** The texts of the Markdown files of a folder. */
function textsOf(folder: string): { source: string; format: Format }[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.mdx?$/.test(name) && !name.includes("node_modules"))
    .map((name) => ({
      source: readFileSync(join(folder, name), "utf8").replace(
        /^---\n[^]*?\n---\n/,
        "",
      ),
      format: name.endsWith(".mdx") ? "mdx" : "md",
    }));
}

describe("a body that no parser of HTML would change", () => {
  it.each([
    ["the fixtures of the dialect", fixturesDir, 500],
    ["the real articles", shared && join(shared, "corpus"), 200],
  ])("becomes in %s what that parser gives", async (_, folder, least) => {
    if (folder === undefined) return;
    const texts = textsOf(folder);
    const fast = await readerOf("as it does");
    const slow = await readerOf("always parsed");
    for (const { source, format } of texts) {
      expect(fast.read(source, format), source).toEqual(
        slow.read(source, format),
      );
    }
    expect(fast.countPlain()).toBeGreaterThan(least);
  });

  it.each([
    ["any articles", articles],
    ["careless articles", carelessArticles],
  ])("becomes in %s what that parser gives", async (_, kind) => {
    const fast = await readerOf("as it does");
    const slow = await readerOf("always parsed");
    fc.assert(
      fc.property(kind, ({ source, format }) => {
        expect(fast.read(source, format)).toEqual(slow.read(source, format));
      }),
      parameters,
    );
  });
});
