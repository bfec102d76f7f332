import { describe, expect, it } from "vitest";

import { buildSample, htmlOf } from "./test-definitions";

const build = (source: string) => {
  const { body, problems } = buildSample(source);
  return {
    html: htmlOf(body.tree).replace(/\s*\n\s*/g, ""),
    problems: problems.map(
      ({ line, column, rule }) => `${line}:${column} ${rule}`,
    ),
  };
};

describe("a directive inside a quote", () => {
  it("is moved after it and reported, and no word is lost", () => {
    const { html, problems } = build(
      ':::quote\nAvant.\n\n- ::video{src="https://a.fr/w/abc" title="T"}\n\nAprès.\n:::\n\nSuite.',
    );
    expect(problems).toEqual(["4:3 directive-inside"]);
    expect(html).toMatch(
      /^<parution-directive data-index="0"><p>Avant\.<\/p>.*<p>Après\.<\/p><\/parution-directive><parution-directive data-index="1"><\/parution-directive><p>Suite\.<\/p>$/,
    );
  });

  it("takes the place of a quote that holds nothing else", () => {
    const { html, problems } = build("::::quote\n:::quote\nTexte.\n:::\n::::");
    expect(problems).toEqual(["2:1 directive-inside"]);
    expect(html).toBe(
      '<parution-directive data-index="1"><p>Texte.</p></parution-directive>',
    );
  });

  it("stands after a quote that has an author and nothing else", () => {
    const { html } = build(
      '::::quote{author="Ada"}\n:::quote\nTexte.\n:::\n::::',
    );
    expect(html).toBe(
      '<parution-directive data-index="0"></parution-directive><parution-directive data-index="1"><p>Texte.</p></parution-directive>',
    );
  });
});
