import { describe, expect, it } from "vitest";

import { readFrontMatter } from "../content/front-matter";
import { splitFrontMatter } from "../content/split-front-matter";
import { draftText, oneLine } from "./draft-text";

const read = (text: string) => {
  const { yaml, body, problems } = splitFrontMatter("a.md", text);
  const front = readFrontMatter("a.md", yaml);
  return {
    fields: front.fields,
    body: body.trim(),
    problems: [...problems, ...front.problems],
  };
};
const draft = (title: string, tags: string[] = []) =>
  draftText({ title, date: "2026-11-26", tags, usedTags: [] });

describe("the text of a new article", () => {
  it("explains each field above it", () => {
    const text = draftText({
      title: "Bilan",
      date: "2026-11-26",
      tags: ["rédaction"],
      usedTags: ["rédaction (3)", "données\nouvertes (1)"],
    });
    expect(text).toMatch(/^---\n# Le titre : .*\ntitle: "Bilan"\n/);
    expect(text).toContain("\ndate: 2026-11-26\n");
    expect(text).toContain(
      '# Les thèmes, qui relient les articles entre eux. Déjà employés sur ce site : rédaction (3), données ouvertes (1).\ntags:\n  - "rédaction"\n',
    );
    expect(text).toMatch(/\ndraft: true\n---\n$/);
  });

  it("is read as it was meant, whatever the title", () => {
    for (const title of [
      "Trois leçons d’une mise en service",
      'Il a dit "non" : pourquoi ? # et la suite',
      "C:\\dossier\\fichier",
      "« Cœur » & 🚀",
      "- tiret, * étoile, & esperluette, ! point, % pour cent, @ arobase",
      "--- trois tirets ---",
      "true",
      "2026-01-01",
      "null",
      "{accolades} [crochets]",
      "תקציר בעברית",
      "a".repeat(300),
      "'",
    ]) {
      const { fields, problems } = read(draft(title, [title]));
      expect(problems, title).toEqual([]);
      expect(fields.title, title).toBe(title);
      expect(fields.tags, title).toEqual([title]);
      expect(fields.draft).toBe(true);
    }
  });

  it("has the title on one line, without control characters or split accents", () => {
    const { fields } = read(
      draft("Un\r\ntitre\u0000\u0007 e\u0301crit\u2028 "),
    );
    expect(fields.title).toBe("Un titre écrit");
  });

  it("has no body, and no tag when none is given", () => {
    const { fields, body } = read(draft("Bilan"));
    expect(body).toBe("");
    expect(fields).toMatchObject({
      description: undefined,
      date: "2026-11-26",
      tags: [],
      authors: [],
    });
  });
});

it("a text on one line keeps its own spaces", () => {
  expect(oneLine(" 10 000\u00a0€  \t de plus")).toBe("10 000\u00a0€ de plus");
});
