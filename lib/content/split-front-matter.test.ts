import { describe, expect, it } from "vitest";

import { splitFrontMatter } from "./split-front-matter";

const split = (text: string) => splitFrontMatter("content/a.md", text);

describe("splitting a file", () => {
  it("keeps the line numbers of the body", () => {
    const { yaml, body, problems } = split(
      "---\ntitle: Un\ndate: 2024-02-30\n---\n\nTexte.\n",
    );
    expect(problems).toEqual([]);
    expect(yaml.value).toEqual({ title: "Un", date: "2024-02-30" });
    expect(body.split("\n")).toEqual(["", "", "", "", "", "Texte.", ""]);
  });

  it("keeps the places of the fields", () => {
    const { yaml } = split("---\ntitle: Un\ntags:\n  - a\n  - b\n---\n");
    expect(yaml.placeOfKey([], "tags")).toEqual({ line: 3, column: 1 });
    expect(yaml.placeOfValue(["tags", 1])).toEqual({ line: 5, column: 5 });
  });

  it("accepts a file without front matter", () => {
    const { yaml, body } = split("# Titre\n\nTexte.");
    expect(yaml.value ?? {}).toEqual({});
    expect(body).toBe("# Titre\n\nTexte.");
  });

  it("accepts an empty body, and an empty front matter", () => {
    expect(split("---\ntitle: Un\n---").body.trim()).toBe("");
    expect(split("---\n---\nTexte.").body).toBe("\n\nTexte.");
  });

  it("does not take a thematic break of the body for a delimiter", () => {
    const { body } = split("---\ntitle: Un\n---\n\na\n\n---\n\nb");
    expect(body).toBe("\n\n\n\na\n\n---\n\nb");
  });

  it("reports broken YAML at its line, every time it is read", () => {
    const text = "---\ntitle: Un\nauthors: [a\n---\nTexte.";
    for (const { problems } of [split(text), split(text)]) {
      expect(problems).toHaveLength(1);
      expect(problems[0]?.rule).toBe("invalid-yaml");
      expect(problems[0]?.line).toBeGreaterThanOrEqual(3);
    }
  });

  it("refuses front matter in other languages, and never runs it", () => {
    const text = "---js\n{ title: process.exit(3) }\n---\nTexte.";
    expect(split(text).problems.map((p) => p.rule)).toEqual([
      "front-matter-language",
    ]);
    expect(split("---json\n{}\n---\n").problems[0]?.rule).toBe(
      "front-matter-language",
    );
    expect(split("---toml\na = 1\n---\n").problems[0]?.rule).toBe(
      "front-matter-language",
    );
  });

  it("reports a front matter that is never closed", () => {
    expect(split("---\ntitle: Un\n\nTexte.").problems[0]?.rule).toBe(
      "unclosed-front-matter",
    );
  });

  it("refuses one that is too long, whatever the body", () => {
    const of = (length: number) => split(`---\n${"\n".repeat(length)}---\na`);
    expect(of(19_000).problems).toEqual([]);
    expect(of(21_000).problems.map((p) => p.rule)).toEqual(["file-too-big"]);
    expect(split(`---\na: b\n---\n${"a\n".repeat(30_000)}`).problems).toEqual(
      [],
    );
  });
});
