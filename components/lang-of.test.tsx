import { describe, expect, it } from "vitest";
import { renderToPipeableStream } from "react-dom/server";

import { bundledTestAssets } from "../lib/build/test-assets";
import type { Library } from "../lib/library/library";
import { testLibrary } from "../lib/library/test-library";
import { wordsOf } from "../lib/words/words";
import { langOf } from "./lang-of";
import { renderDocument } from "./render-document";

const settings = "name: Mon site";
const english = (title: string, more = "") =>
  `---\ntitle: ${title}\ndescription: In English.\nlang: en\n${more}---\n## A heading\n\nA text.\n`;

const library = testLibrary(
  {
    "articles/un.md":
      "---\ntitle: Un\ndate: 2026-01-01\ntags: [IGN]\n---\nUn texte.\n",
    "articles/two.md": english("Two", "date: 2026-01-02\ntags: [IGN]\n"),
    "articles/three.md": english("Three", "date: 2026-01-03\ntags: [IGN]\n"),
    "guide/index.md": english("Guide"),
    "guide/first.md": english("First"),
  },
  settings,
);

/** What a page marks as of another language: « element: its text ». */
async function marked(path: string, from: Library = library) {
  const route = from.links.routes.get(path);
  if (!route) throw new Error(`There is nothing at ${path}`);
  const html = await renderDocument(
    {
      library: from,
      route,
      assets: bundledTestAssets,
    },
    renderToPipeableStream,
  );
  const body = html.replace(/^.*<body>/s, "");
  const language = /<html lang="([^"]*)"/.exec(html)?.[1];
  const passages = [
    ...body.matchAll(/<(\w+)(?=[^>]* lang="en")[^>]*>(.*?)<\/\1>/gs),
  ].map(
    ([, name, inside = ""]) => `${name}: ${inside.replace(/<[^>]*>/g, "")}`,
  );
  return { language, passages };
}

describe("a passage in another language than its page", () => {
  it("says its language; one in the page’s own does not", () => {
    expect(langOf({ language: "en" }, wordsOf("fr"))).toEqual({ lang: "en" });
    expect(langOf({ language: "fr" }, wordsOf("fr"))).toBeUndefined();
    expect(langOf(undefined, wordsOf("fr"))).toBeUndefined();
    expect(langOf({ language: "ar" }, wordsOf("fr"))).toEqual({
      lang: "ar",
      dir: "rtl",
    });
  });

  it.each(["/articles/", "/tags/ign/"])(
    "is so on the cards of a list: %s",
    async (path) => {
      expect(await marked(path)).toEqual({
        language: "fr",
        passages: [
          "span: Three",
          "span: In English.",
          "span: Two",
          "span: In English.",
        ],
      });
    },
  );

  it("is so in the titles of archives and of the site map", async () => {
    expect((await marked("/archives/2026/")).passages).toEqual([
      "a: Three",
      "a: Two",
    ]);
    expect((await marked("/plan-du-site/")).passages).toEqual([
      "a: Guide",
      "a: First",
      "a: Three",
      "a: Two",
    ]);
  });

  it("is so on the page of an article, but for what the site says there", async () => {
    expect((await marked("/articles/three/")).passages).toEqual([
      "a: Three",
      "h1: Three",
      "p: In English.",
      "div: A heading",
      "span: Two",
    ]);
  });

  it("is so in the trail, the menu and the title of a page", async () => {
    expect((await marked("/guide/first/")).passages).toEqual([
      "a: Guide",
      "a: First",
      "a: Guide",
      "a: First",
      "div: FirstIn English.",
      "div: A heading",
    ]);
  });

  it("is so of notes to authors, who are spoken to in French", async () => {
    const preview = { ...library, words: wordsOf("en"), showsDrafts: true };
    const page = library.links.routes.get("/articles/");
    const html = page
      ? await renderDocument(
          {
            library: preview,
            route: page,
            assets: bundledTestAssets,
          },
          renderToPipeableStream,
        )
      : "";
    expect(html).toContain('<section aria-label="Prévisualisation" lang="fr">');
  });

  it("is nowhere on a page whose interface is in its language", async () => {
    const translated = { ...library, words: wordsOf("en") };
    expect(await marked("/articles/three/", translated)).toEqual({
      language: "en",
      passages: [],
    });
  });
});
