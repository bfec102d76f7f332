import { describe, expect, it } from "vitest";

import { parseYaml } from "./parse-yaml";

const mistakes = (text: string) =>
  parseYaml(text).mistakes.map(({ line, column, message }) => ({
    place: `${line}:${column}`,
    message,
  }));
const deep = (place: string) => [
  { place, message: "Ces champs sont imbriqués sur plus de 100 niveaux." },
];
const indented = (levels: number) =>
  Array.from({ length: levels }, (_, level) => `${" ".repeat(level)}a:\n`).join(
    "",
  );

describe("YAML that nests", () => {
  it("is read to a hundred levels", () => {
    expect(mistakes(indented(100))).toEqual([]);
    expect(mistakes(`a: ${"[".repeat(99)}${"]".repeat(99)}`)).toEqual([]);
    expect(mistakes(`${"- ".repeat(99)}a`)).toEqual([]);
  });

  // Without a bound, the parser overflows its stack, or ends the process.
  it.each([
    ["by indents", indented(500), "101:1"],
    ["by brackets", `a: ${"[".repeat(50_000)}`, "1:104"],
    ["by braces", `title: Un\na: ${"{b: ".repeat(10_000)}`, "2:404"],
    ["by dashes", "- ".repeat(50_000), "1:1"],
    ["by question marks", "? ".repeat(50_000), "1:1"],
  ])("deeper is refused: %s", (_, text, place) => {
    expect(mistakes(text)).toEqual(deep(place));
  });

  it("is no deeper for what is closed, or indented less", () => {
    expect(mistakes("- [a, { b: c }]\n".repeat(500))).toEqual([]);
    expect(mistakes("- a:\n    b: c\n".repeat(500))).toEqual([]);
    expect(mistakes(`a: |\n${" ".repeat(300)}b\n`)).toEqual([]);
  });
});

describe("YAML that is long", () => {
  it("is refused beyond two hundred thousand characters", () => {
    expect(mistakes(`a: ${"b".repeat(199_000)}`)).toEqual([]);
    expect(mistakes(`a: ${"b".repeat(200_000)}`)).toEqual([
      {
        place: "1:1",
        message:
          "Ce YAML a 200\u202f003 caractères : il en a au plus 200\u202f000.",
      },
    ]);
  });

  it("has its first hundred mistakes said", () => {
    expect(mistakes('a: "b\n'.repeat(1_000))).toHaveLength(100);
  });

  it("has each field that is written twice said, at its second place", () => {
    expect(mistakes("a: b\nc: { d: 1, e: 2, d: 3 }\na: d")).toEqual([
      { place: "3:1", message: "Ce champ est écrit deux fois." },
      { place: "2:18", message: "Ce champ est écrit deux fois." },
    ]);
  });
});
