import { describe, expect, it } from "vitest";

import { buildSample, htmlOf } from "./test-definitions";

const html = (source: string) => htmlOf(buildSample(source).body.tree);
const places = (source: string) =>
  buildSample(source).problems.map(
    ({ line, column, rule }) => `${line}:${column} ${rule}`,
  );

describe("a paste from a word processor", () => {
  const paste = [
    "Avant.",
    "",
    '<p class=MsoNormal style="margin:0cm;mso-fareast-language:FR"><b>Un</b> <span style="font-size:11pt">mot</span><o:p></o:p></p>',
    '<p class="MsoListParagraph fr-mb-0"><st1:place w:st="on">Paris</st1:place></p>',
    "",
    "Après<o:p></o:p>, `<o:p>`.",
  ].join("\n");

  it("keeps its words and its structure alone", () => {
    expect(html(paste)).toBe(
      [
        "<p>Avant.</p>",
        "<p><b>Un</b> <span>mot</span></p>",
        '<p class="fr-mb-0">Paris</p>',
        "<p>Après, <code>&lt;o:p></code>.</p>",
      ].join("\n"),
    );
  });

  it("is reported once, at its first place", () => {
    expect(places(paste)).toEqual(["3:1 pasted-html"]);
    expect(places(paste + "\n\n" + paste)).toHaveLength(1);
  });
});

it("« font » is left out of a file with one warning, whatever it colours", () => {
  const source =
    'Un <font color="red">deux <font size="2">trois</font></font>.\n\n<font>4</font>';
  expect(html(source)).toBe("<p>Un deux trois.</p>\n<p>4</p>");
  expect(places(source)).toEqual(["1:4 obsolete-html"]);
});
