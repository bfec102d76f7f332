import { describe, expect, it } from "vitest";

import { buildSample, htmlOf } from "./test-definitions";

const build = (source: string) => {
  const { body, problems } = buildSample(source, { title: "Titre" });
  return {
    html: htmlOf(body.tree),
    problems: problems.map(
      ({ line, level, rule }) => `${line} ${level} ${rule}`,
    ),
  };
};

describe("the ids of a body", () => {
  it("never are those of the page around it", () => {
    const { html, problems } = build(
      '## Contenu\n\n## Menu\n\n<div id="page_contenu">a</div>',
    );
    expect(html).toContain('<h2 id="contenu">');
    expect(html).not.toContain("page_");
    expect(problems).toEqual(["5 warning duplicate-id"]);
  });

  it("are on one element each, an author's own before a heading's", () => {
    const { html, problems } = build(
      '## Repère\n\n<p id="repere">a</p>\n\n<p id="repere">b</p>',
    );
    expect(html).toContain('<h2 id="repere-1">Repère</h2>');
    expect(html).toContain('<p id="repere">a</p>');
    expect(html).toContain("<p>b</p>");
    expect(problems).toEqual(["5 warning duplicate-id"]);
  });
});
