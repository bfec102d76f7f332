import { expect, it } from "vitest";

import { buildSample, renderSample } from "./render-sample";

it("a highlight holds its blocks, and nothing else", async () => {
  expect(await renderSample(":::highlight\nDit.\n\n> Cité.\n:::")).toBe(
    '<div class="fr-highlight"><p>Dit.</p><blockquote>\n<p>Cité.</p>\n</blockquote></div>',
  );
});

it("a highlight has no title: one is reported, not lost in silence", () => {
  expect(
    buildSample(":::highlight Titre\nDit.\n:::").problems.map((p) => p.rule),
  ).toEqual(["unexpected-text"]);
});
