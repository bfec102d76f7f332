import { describe, expect, it } from "vitest";

import { buildSample, htmlOf } from "./test-definitions";
import { extractText } from "./extract-text";

const lines = (...text: string[]) => text.join("\n");
const html = (source: string) => htmlOf(buildSample(source).body.tree).trim();
const places = (source: string) =>
  buildSample(source).problems.map(
    ({ line, column, rule }) => `${line}:${column} ${rule}`,
  );

describe("a template tag", () => {
  it("is reported where it stands, and is not shown", () => {
    const source = lines("Un {{ deux }} trois,", "{% quatre %}cinq.");
    expect(places(source)).toEqual(["1:4 template-tag", "2:1 template-tag"]);
    expect(html(source)).toBe("<p>Un  trois,\ncinq.</p>");
    expect(buildSample(source).problems[0]?.message).toContain(
      "« {{ deux }} »",
    );
  });

  it("may be all of a paragraph or a heading, which goes", () => {
    const source = lines(
      '{% from "a.njk" import b %}',
      "",
      "## {{ titre }}",
      "",
      '{{ b("c", {',
      '    title: "# Un",',
      "",
      "    - text",
      "}) }}",
      "",
      "Fin.",
    );
    expect(places(source)).toEqual([
      "1:1 template-tag",
      "3:4 template-tag",
      "5:1 template-tag",
    ]);
    expect(html(source)).toBe("<p>Fin.</p>");
  });

  it("in code is text", () => {
    const source = lines(
      "`{{ a }}` et ``{% b %}``",
      "",
      "```njk",
      "{{ c }}",
      "```",
    );
    expect(places(source)).toEqual([]);
    expect(extractText(buildSample(source).body.tree)).toBe(
      "{{ a }} et {% b %} {{ c }}",
    );
  });

  it("may hold what would be code", () => {
    const source = "{{ '`c`' }} puis {{ a }} et `{{ b }}`";
    expect(places(source)).toEqual(["1:1 template-tag", "1:18 template-tag"]);
  });

  it("between raw and endraw is text", () => {
    const source = "{% raw %}{{ a }}{% endraw %} {{ b }}";
    expect(places(source)).toEqual([
      "1:1 template-tag",
      "1:17 template-tag",
      "1:30 template-tag",
    ]);
    expect(html(source).trim()).toBe("<p>{{ a }} </p>");
  });

  it("without an end is text", () => {
    expect(places("Un {{ deux et {% trois")).toEqual([]);
    expect(html("Un {{ deux")).toBe("<p>Un {{ deux</p>");
  });

  it("in an address takes the link away, not its words; an image goes", () => {
    const source = lines(
      "[Un]({{ '/a/' | url }}) <a href=\"{{ b }}/c\">deux</a> [trois][r]",
      "![quatre]({{ d }})",
      "",
      "[r]: {{ e }}",
    );
    expect(places(source)).toHaveLength(4);
    expect(html(source).trim()).toBe("<p>Un deux trois\n</p>");
    expect(buildSample(source).body).toMatchObject({ links: [], images: [] });
  });

  it("in another attribute leaves the rest of it", () => {
    expect(html('<p class="a {{ b }} c" title="d {{ e }}">Un</p>')).toBe(
      '<p class="a c" title="d ">Un</p>',
    );
  });

  it("keeps the place of what follows, on its line too", () => {
    expect(places('{{ "é😀" }} <b onclick="x()">Un</b>')).toEqual([
      "1:1 template-tag",
      "1:13 unsafe-html",
    ]);
  });

  it("in the words of a directive is not shown", () => {
    const source = lines(":::quote {{ image }}", "Dit.", ":::");
    expect(places(source)).toEqual(["1:10 template-tag"]);
    expect(buildSample(source).body.directives).toMatchObject([
      { name: "quote", attributes: {} },
    ]);
  });
});
