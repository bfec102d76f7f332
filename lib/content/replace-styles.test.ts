import { describe, expect, it } from "vitest";

import { buildSample, htmlOf } from "./test-definitions";

const html = (source: string) => htmlOf(buildSample(source).body.tree);
const problems = (source: string) =>
  buildSample(source).problems.map(({ rule, message }) => `${rule} ${message}`);

describe("an inline style", () => {
  it.each([
    ["text-align: center", "parution-align-center"],
    ["TEXT-ALIGN:Right;", "parution-align-right"],
    ["text-align:left !important", "parution-align-left"],
    ["font-weight: bold", "fr-text--bold"],
  ])("that has a class becomes it: %s", (style, name) => {
    const source = `<p style="${style}">Un</p>`;
    expect(html(source)).toBe(`<p class="${name}">Un</p>`);
    expect(problems(source)).toEqual([]);
  });

  it("is removed and reported where it has none; the class beside it stays", () => {
    const source =
      '<p class="fr-mt-2w" style="color: red; text-align:center">Un</p>';
    expect(html(source)).toBe(
      '<p class="fr-mt-2w parution-align-center">Un</p>',
    );
    expect(problems(source)).toEqual([
      "inline-style L’attribut « style » (« color:red ») est retiré.",
    ]);
  });

  it("that sets the size of a player is removed in silence, and nowhere else", () => {
    const ratio = "position:relative;padding-bottom:56.25%;height:0";
    const player = `<div style="${ratio}"><p>Un</p><video style="width:100%;position:absolute" src="a.mp4"></video></div>`;
    expect(problems(player)).toEqual([]);
    expect(html(player)).not.toContain("style");
    expect(problems(`<div style="${ratio}">Un</div>`)).toEqual([
      "inline-style L’attribut « style » (« position:relative »…) est retiré.",
    ]);
  });
});

it("« center » becomes a block whose text is centred", () => {
  expect(html("<center>\n\nUn\n\n</center>")).toBe(
    '<div class="parution-align-center">\n<p>Un</p>\n</div>',
  );
  expect(problems("<center>Un</center>")).toEqual([]);
});
