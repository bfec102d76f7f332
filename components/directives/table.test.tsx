import { describe, expect, it } from "vitest";

import { renderSample as render, rulesOf as rules } from "./render-sample";

const rows = "| A | B |\n| --- | ---: |\n| 1 | 2 |";
const framed = (name: string) =>
  [
    '<div class="fr-table fr-table--multiline"><div class="fr-table__wrapper">',
    `<div class="fr-table__container" tabindex="0" role="group" aria-label="${name}">`,
    '<div class="fr-table__content"><table>',
  ].join("");
const caption = "<caption>Des nombres</caption>";

/** Without the space between elements, which shows nothing. */
const compact = (html: string) => html.replaceAll(">\n<", "><");

describe("a table's caption", () => {
  it("is given to the table that follows it, or that it holds", async () => {
    const expected = [
      framed("Des nombres"),
      caption,
      '<thead><tr><th>A</th><th class="parution-align-right">B</th></tr></thead>',
      '<tbody><tr><td>1</td><td class="parution-align-right">2</td></tr></tbody>',
      "</table></div></div></div></div>",
    ].join("");
    for (const source of [
      `::table{caption="Des nombres"}\n${rows}`,
      `::table{caption="Des nombres"}\n\n${rows}`,
      `:::table{caption="Des nombres"}\n${rows}\n:::`,
      `:::table Des nombres\n${rows}\n:::`,
    ]) {
      expect(rules(source)).toEqual([]);
      expect(compact(await render(source)), source).toBe(expected);
    }
  });

  it("is given to a table of HTML, in its wrapper too", async () => {
    const html = "<table><tr><td>1</td></tr></table>";
    for (const source of [html, `<div class="fr-table">${html}</div>`]) {
      const text = `::table{caption="Des nombres"}\n\n${source}`;
      expect(rules(text)).toEqual([]);
      expect(await render(text)).toContain(
        `${framed("Des nombres")}${caption}<tbody>`,
      );
    }
  });

  it("is given once to each of two tables", async () => {
    const html = await render(
      `::table{caption="Un"}\n\n${rows}\n\n::table{caption="Deux"}\n\n${rows}`,
    );
    expect(
      [...html.matchAll(/<caption>(.*?)<\/caption>/g)].map(([, text]) => text),
    ).toEqual(["Un", "Deux"]);
  });

  it("without a table is reported, and takes nothing else", async () => {
    const source = `::table{caption="Des nombres"}\n\nTexte.\n\n${rows}`;
    expect(rules(source)).toEqual(["1:1 missing-table"]);
    const html = await render(source);
    expect(html).toContain("<p>Texte.</p>");
    expect(html).not.toContain("<caption>");
  });

  it("is reported when its table has one already, which stays", async () => {
    const source =
      '::table{caption="Des nombres"}\n\n<table><caption>Un</caption><tr><td>1</td></tr></table>';
    expect(rules(source)).toEqual(["1:1 second-caption"]);
    expect(await render(source)).toContain(
      `${framed("Un")}<caption>Un</caption><tbody>`,
    );
  });

  it("is asked for", () => {
    expect(rules(`:::table\n${rows}\n:::`)).toEqual(["1:1 missing-attribute"]);
  });
});

describe("a table without caption", () => {
  it("scrolls in a frame that a keyboard reaches", async () => {
    expect(await render(rows)).toContain(`${framed("Tableau")}`);
  });
});
