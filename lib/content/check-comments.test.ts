import { expect, it } from "vitest";

import { buildSample } from "./test-definitions";

const found = (source: string) =>
  buildSample(source).problems.map(
    ({ line, column, rule }) => `${line}:${column} ${rule}`,
  );

it("a comment that is never closed is reported where it begins", () => {
  expect(found("Un.\n\n<!-- à relire\n\nDeux.")).toEqual([
    "3:1 unclosed-comment",
  ]);
  expect(found("- Un\n\n  <!-- à relire\n\nDeux.")).toEqual([
    "3:3 unclosed-comment",
  ]);
});

it.each([
  "<!-- à relire -->",
  "<!-- à\n\nrelire -->",
  "<!-- à relire --!>",
  "<!-->",
  "<!--->",
  "Un <!-- à relire --> mot.",
  "`<!-- à relire`",
])("a comment that browsers close is not: %s", (source) => {
  expect(found(`${source}\n\nDeux.`)).toEqual([]);
});
