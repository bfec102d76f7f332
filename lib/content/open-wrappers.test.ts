import { expect, it } from "vitest";

import { buildSample, htmlOf } from "./test-definitions";

/** The elements of a body, by their tags alone. */
const tags = (source: string) =>
  htmlOf(buildSample(source, { title: "Titre" }).body.tree)
    .match(/<[^>]*>/g)
    ?.join("");

it("an item that follows a table which nothing closes is in no other", () => {
  expect(
    tags("- <table> Un\n\n  <details>\n\n  Deux\n\n  </details>\n\n- Trois"),
  ).toBe("<ul><li><details><p></p></details></li><li><p></p></li></ul>");
});

it("the caption of a table without a row may hold blocks", () => {
  expect(tags("<table><caption>Un\n\nDeux</caption></table>")).toBe(
    "<div><p></p></div>",
  );
  expect(tags("<table><caption>Un</caption></table>")).toBe("<p></p>");
});

it("the link to a player that no page may show ends no sentence", () => {
  const frame = "<iframe src='https://exemple.fr/a'></iframe>";
  expect(tags(`Un ${frame} deux`)).toBe(
    '<p><a href="https://exemple.fr/a"></a></p>',
  );
  expect(tags(`<div>${frame}</div>`)).toBe(
    '<p><a href="https://exemple.fr/a"></a></p>',
  );
});

it("an item that follows a formula which nothing closes is in no other", () => {
  expect(tags("- Un <math><mi>a\n- Deux")).toBe("<ul><li></li><li></li></ul>");
  expect(tags("<dl><dt>Un <math><mi>a</dt><dd>Deux</dd></dl>")).toBe(
    "<dl><dt></dt><dd></dd></dl>",
  );
});
