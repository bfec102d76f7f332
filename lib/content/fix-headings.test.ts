import { describe, expect, it } from "vitest";

import { buildSample, htmlOf } from "./test-definitions";

const outline = (source: string) =>
  buildSample(source, { title: "Titre" }).body.outline.map(
    ({ level, id, text }) => `${level} ${id} ${text}`,
  );
const build = (source: string) => {
  const { body, problems } = buildSample(source, { title: "Titre" });
  return {
    html: htmlOf(body.tree),
    problems: problems.map(({ line, rule }) => `${line} ${rule}`),
  };
};

describe("the ids of a body", () => {
  it("never are those of the page around it", () => {
    const { html, problems } = build(
      '## Contenu\n\n## Menu\n\n<div id="page_contenu">a</div>',
    );
    expect(html).toContain('<h2 id="contenu">');
    expect(html).not.toContain("page_");
    expect(problems).toEqual(["5 duplicate-id"]);
  });

  it("are on one element each, an author's own before a heading's", () => {
    const { html, problems } = build(
      '## Repère\n\n<p id="repere">a</p>\n\n<p id="repere">b</p>',
    );
    expect(html).toContain('<h2 id="repere-1">Repère</h2>');
    expect(html).toContain('<p id="repere">a</p>');
    expect(html).toContain("<p>b</p>");
    expect(problems).toEqual(["5 duplicate-id"]);
  });
});

describe("the headings of a body", () => {
  it("have ids without accents or capitals, numbered when they repeat", () => {
    expect(
      outline("## L’État\n\n### Œuvre (2) !\n\n## L’état\n\n## L'ÉTAT"),
    ).toEqual([
      "2 l-etat L’État",
      "3 oeuvre-2 Œuvre (2)\u202f!",
      "2 l-etat-1 L’état",
      "2 l-etat-2 L'ÉTAT",
    ]);
  });

  it("are in the outline from h2 to h4, without what belongs to notes", () => {
    expect(
      outline(
        "## A[^1]\n\n### B\n\n#### C\n\n##### D\n\n## Notes\n\n[^1]: Fin.",
      ),
    ).toEqual(["2 a A", "3 b B", "4 c C", "2 notes Notes"]);
  });

  it("leave out a first title that repeats the page's", () => {
    const { html, problems } = build("# Titre\n\n## Un");
    expect(html.trim()).toBe('<h2 id="un">Un</h2>');
    expect(problems).toEqual([]);
  });

  it("are lower by one level when another is the first level, which is reported", () => {
    const { html, problems } = build("# Titre\n\n# Un\n\n## Deux");
    expect(html.trim()).toBe('<h2 id="un">Un</h2>\n<h3 id="deux">Deux</h3>');
    expect(problems).toEqual(["3 second-title"]);
  });

  it("are none when they show nothing, which is reported; their ids stay", () => {
    const { html, problems } = build(
      '##\n\n<h3 id="a"></h3>\n\n## ![b](b.png)\n\n## Un',
    );
    expect(html).toContain('<div id="a"></div>');
    expect(html).toContain('<h2><img src="b.png" alt="b"></h2>');
    expect(html.match(/<h\d/g)).toHaveLength(2);
    expect(problems).toEqual(["1 empty-heading", "3 empty-heading"]);
  });

  it("are reported when they skip a level, which is closed", () => {
    const { html, problems } = build(
      "## Un\n\n#### Deux\n\n##### Trois\n\n#### Quatre\n\n### Cinq\n\n## Six",
    );
    expect(
      [...html.matchAll(/<(h\d) id="(\w+)"/g)].map((m) => m.slice(1)),
    ).toEqual([
      ["h2", "un"],
      ["h3", "deux"],
      ["h4", "trois"],
      ["h3", "quatre"],
      ["h3", "cinq"],
      ["h2", "six"],
    ]);
    expect(problems).toEqual(["3 skipped-heading"]);
  });
});
