import { describe, expect, it } from "vitest";
import { z } from "zod";

import { buildBody } from "./build-body";
import {
  textAttribute,
  titleAttribute,
  type DirectiveDefinition,
} from "./directive-definition";
import { htmlOf, testSettings } from "./test-definitions";

const note: DirectiveDefinition = {
  name: "note",
  component: "Note",
  description: "Une note.",
  body: "required",
  parameter: "title",
  attributes: z.strictObject({
    title: titleAttribute("Le titre.").optional(),
    source: textAttribute("La source.").optional(),
  }),
  examples: [],
};

/** Headings as `h2 words`, in order, and the levels of the boxes' titles. */
function build(...lines: string[]) {
  const { body, problems } = buildBody(
    {
      file: "content/a.md",
      body: lines.join("\n\n"),
      format: "md",
      title: "Titre",
    },
    { definitions: [note], settings: testSettings },
  );
  const html = htmlOf(body.tree);
  return {
    headings: [...html.matchAll(/<(h\d)[^>]*>(.*?)<\/h\d>/g)].map(
      ([, name, words]) => `${name} ${words}`,
    ),
    ids: [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id),
    titleLevels: body.directives.map((use) => use.titleLevel),
    outline: body.outline.map(({ level, text }) => `h${level} ${text}`),
    problems: problems.map(({ line, rule }) => `${line} ${rule}`),
  };
}

describe("the title of a box", () => {
  it("is one level below the heading above the box", () => {
    const { titleLevels } = build(
      ":::note A\nx\n:::",
      "## Un",
      ":::note B\nx\n:::",
      ":::note C\nx\n:::",
      "### Deux",
      "- x\n\n  :::note D\n  x\n  :::",
    );
    expect(titleLevels).toEqual([2, 3, 3, 4]);
  });

  it("is one level below the title of the box around it, h6 at most", () => {
    const { titleLevels } = build(
      "## Un",
      "### Deux",
      ":::::::note A",
      "::::::note B",
      ":::::note C",
      "x",
      ":::::\n::::::\n:::::::",
      ":::note D\nx\n:::",
    );
    expect(titleLevels).toEqual([4, 5, 6, 4]);
    const headings = ["## 2", "### 3", "#### 4", "##### 5", "###### 6"];
    expect(build(...headings, ":::note A\nx\n:::").titleLevels).toEqual([6]);
  });

  it("has no level when the box has none", () => {
    expect(build(':::note{source="x"}\nx\n:::').titleLevels).toEqual([
      undefined,
    ]);
  });
});

describe("the headings inside a box", () => {
  it("are below its title, in the order of depth that they were written in", () => {
    const { headings, problems } = build(
      "## Un",
      ":::note A",
      "## Deux",
      "#### Trois",
      "### Quatre",
      "# Cinq",
      ":::",
      "### Six",
    );
    expect(headings).toEqual([
      "h2 Un",
      "h4 Deux",
      "h5 Trois",
      "h5 Quatre",
      "h4 Cinq",
      "h3 Six",
    ]);
    expect(problems).toEqual([]);
  });

  it("set the level of the boxes among them", () => {
    const { headings, titleLevels } = build(
      "## Un",
      "::::note A",
      "## Deux",
      ":::note B",
      "## Trois",
      ":::",
      "::::",
    );
    expect(headings).toEqual(["h2 Un", "h4 Deux", "h6 Trois"]);
    expect(titleLevels).toEqual([3, 5]);
  });

  it("keep their ids and stay out of the outline", () => {
    const { ids, outline } = build(
      "## Un",
      ":::note A",
      "#### Deux",
      ":::",
      "## Deux",
    );
    expect(ids).toEqual(["un", "deux", "deux-1"]);
    expect(outline).toEqual(["h2 Un", "h2 Deux"]);
  });

  it("are headings of the page when the box has no title", () => {
    const { headings, outline, problems } = build(
      "## Un",
      ":::note",
      "#### Deux",
      ":::",
    );
    expect(headings).toEqual(["h2 Un", "h3 Deux"]);
    expect(outline).toEqual(["h2 Un", "h3 Deux"]);
    expect(problems).toEqual(["5 skipped-heading"]);
  });
});

describe("a heading after a box", () => {
  it("goes on from the heading before it", () => {
    expect(build("## Un", ":::note A\nx\n:::", "#### Deux").problems).toEqual([
      "7 skipped-heading",
    ]);
  });
});
