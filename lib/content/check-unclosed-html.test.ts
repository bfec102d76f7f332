import { expect, it } from "vitest";

import { extractText } from "./extract-text";
import { buildSample } from "./test-definitions";

const found = (source: string) =>
  buildSample(source).problems.map(
    ({ line, column, rule }) => `${line}:${column} ${rule}`,
  );

it("a comment that is never closed is reported where it begins", () => {
  expect(found("Un.\n\n<!-- à relire\n\nDeux.")).toEqual(["3:1 unclosed-html"]);
  expect(found("- Un\n\n  <!-- à relire\n\nDeux.")).toEqual([
    "3:3 unclosed-html",
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

it("a tag that is never closed is reported, and what follows is read", () => {
  const source = `:::quote
> Un.

<div class='
1. Deux

:::

Trois.`;
  expect(found(source)).toContain("4:1 unclosed-html");
  expect(extractText(buildSample(source).body.tree)).toContain("Trois.");
});

it("a tag that the next one cuts short is never closed", () => {
  expect(found('<p>Un <b class="a" deux <i>trois</i></b></p>')).toEqual([
    "1:7 unclosed-html",
  ]);
  expect(found("<div>\nUn </:fin\n\n</div>")).toEqual(["2:4 unclosed-html"]);
  expect(found('<p title="1 < 2 > 0">Un.</p>')).toEqual([]);
});

it("a frame that is never closed is reported, for all that follows is its own", () => {
  const frame = "<iframe src='https://tube.numerique.gouv.fr/w/abc'>";
  const unclosed = (source: string) =>
    found(source).filter((one) => one.endsWith("unclosed-html"));
  expect(unclosed(`Un ${frame} deux.`)).toEqual(["1:4 unclosed-html"]);
  expect(unclosed(`${frame}\n\nUn.\n\n</iframe>\n\n${frame}`)).toEqual([
    "7:1 unclosed-html",
  ]);
  expect(unclosed(`Un ${frame}deux</iframe> trois.`)).toEqual([]);
  expect(unclosed(`\`${frame}\``)).toEqual([]);
});
