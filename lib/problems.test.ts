import { describe, expect, it } from "vitest";

import {
  formatFinding,
  sortProblems,
  summarizeFindings,
  type Finding,
} from "./problems";

const problem = (over: Partial<Finding>): Finding => ({
  file: "content/a.md",
  line: 1,
  column: 1,
  level: "error",
  rule: "dead-link",
  message: "Ce lien ne mène nulle part.",
  mend: "Corrigez l’adresse.",
  criteria: [],
  ...over,
});

describe("problems", () => {
  it("are sorted by file, then line, then column, then rule", () => {
    const sorted = sortProblems([
      problem({ file: "content/b.md" }),
      problem({ line: 12 }),
      problem({ line: 2, column: 5 }),
      problem({ line: 2, column: 3, rule: "wrong-case" }),
      problem({ line: 2, column: 3, rule: "broken-image" }),
    ]);
    expect(
      sorted.map((p) => `${p.file}:${p.line}:${p.column} ${p.rule}`),
    ).toEqual([
      "content/a.md:2:3 broken-image",
      "content/a.md:2:3 wrong-case",
      "content/a.md:2:5 dead-link",
      "content/a.md:12:1 dead-link",
      "content/b.md:1:1 dead-link",
    ]);
  });

  it("are written with place, level, rule, sentence and mend", () => {
    expect(formatFinding(problem({ line: 3, column: 7 }))).toBe(
      "content/a.md:3:7 erreur dead-link Ce lien ne mène nulle part.\n" +
        "  → Corrigez l’adresse.",
    );
  });

  it("have no end of line and no order to a terminal in them", () => {
    const odd = problem({
      file: "content/a\n::b.md",
      message: "Le nom « \u001b[31ma\u0085 ».",
      mend: "Écrivez «\r».",
    });
    expect(formatFinding(odd)).not.toMatch(/[^\P{Cc}\n]/u);
    expect(formatFinding(odd).split("\n")).toHaveLength(2);
  });

  it("name the criteria of the RGAA after their sentence", () => {
    const touched = problem({ criteria: ["8.4", "8.8"] });
    expect(formatFinding(touched)).toBe(
      "content/a.md:1:1 erreur dead-link Ce lien ne mène nulle part. (RGAA 8.4, 8.8)\n" +
        "  → Corrigez l’adresse.",
    );
  });

  it("are counted in words", () => {
    expect(summarizeFindings([])).toBe("aucun problème");
    expect(
      summarizeFindings([
        problem({}),
        problem({ level: "warning" }),
        problem({ level: "warning" }),
      ]),
    ).toBe("1 erreur, 2 avertissements");
  });
});
