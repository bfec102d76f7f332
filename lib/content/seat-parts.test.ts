import { describe, expect, it } from "vitest";
import { z } from "zod";

import { buildBody } from "./build-body";
import {
  textAttribute,
  type DirectiveDefinition,
} from "./directive-definition";
import { htmlOf, testSettings } from "./test-definitions";

const steps: DirectiveDefinition = {
  name: "steps",
  component: "Steps",
  description: "Des étapes.",
  body: "required",
  attributes: z.strictObject({}),
  examples: [],
};

const step: DirectiveDefinition = {
  name: "step",
  component: "Step",
  description: "Une étape.",
  body: "required",
  partOf: "steps",
  attributes: z.strictObject({ title: textAttribute("Le titre.") }),
  examples: [],
};

function build(source: string) {
  const { body, problems } = buildBody(
    { file: "content/a.md", body: source, format: "md", title: undefined },
    { definitions: [steps, step], settings: testSettings },
  );
  return {
    html: htmlOf(body.tree)
      .replace(/\s*\n\s*/g, "")
      .replaceAll("parution-directive", "x"),
    uses: body.directives,
    problems: problems.map(
      ({ line, column, rule }) => `${line}:${column} ${rule}`,
    ),
  };
}

const part = (title: string, text = "Texte.") =>
  `:::step{title="${title}"}\n${text}\n:::`;

describe("a directive made of parts", () => {
  it("knows them in order, each with an id of its own", () => {
    const { uses, problems } = build(
      `::::steps\n${part("Un")}\n${part("Deux")}\n::::`,
    );
    expect(problems).toEqual([]);
    expect(uses[0]?.parts).toEqual([uses[1], uses[2]]);
    expect(uses[1]?.part).toEqual({ id: "page_step-2", rank: 0 });
    expect(uses[2]?.part).toEqual({ id: "page_step-3", rank: 1 });
  });

  it("may stand in one of its own parts", () => {
    const { uses, problems } = build(
      [
        `::::::steps`,
        `:::::step{title="Un"}`,
        `::::steps\n${part("A")}\n${part("B")}\n::::`,
        ":::::",
        part("Deux"),
        "::::::",
      ].join("\n"),
    );
    expect(problems).toEqual([]);
    expect(uses[0]?.parts?.map((use) => use.attributes.title)).toEqual([
      "Un",
      "Deux",
    ]);
    expect(uses[2]?.parts?.map((use) => use.attributes.title)).toEqual([
      "A",
      "B",
    ]);
  });

  it("reports what else it holds, and has it shown after it", () => {
    const { html, problems } = build(
      `::::steps\nAvant.\n\n${part("Un")}\n- Entre.\n\n${part("Deux")}\n::::\n\nAprès.`,
    );
    expect(problems).toEqual(["1:1 outside-parts"]);
    expect(html).toBe(
      '<x data-index="0"><x data-index="1"><p>Texte.</p></x><x data-index="2"><p>Texte.</p></x></x><p>Avant.</p><ul><li>Entre.</li></ul><p>Après.</p>',
    );
  });

  it("gives way to its text when it has no part", () => {
    const { html, problems } = build("::::steps\nTexte.\n::::");
    expect(problems).toEqual(["1:1 outside-parts"]);
    expect(html).toBe("<p>Texte.</p>");
  });

  it("is reported when it has only one", () => {
    const { html, problems } = build(`::::steps\n${part("Un")}\n::::`);
    expect(problems).toEqual(["1:1 lonely-part"]);
    expect(html).toBe(
      '<x data-index="0"><x data-index="1"><p>Texte.</p></x></x>',
    );
  });
});

describe("a part that stands elsewhere", () => {
  it("is reported, its title and its text shown", () => {
    const { html, problems } = build(
      `- ${part("Un", "  Texte.").replaceAll("\n:::", "\n  :::")}`,
    );
    expect(problems).toEqual(["1:3 part-elsewhere"]);
    expect(html).toBe(
      "<ul><li><p><strong>Un</strong></p><p>Texte.</p></li></ul>",
    );
  });
});
