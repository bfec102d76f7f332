import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";

import type { Finding } from "../problems";
import { githubFormat, gitlabFormat, jsonFormat, textFormat } from "./formats";
import type { Report } from "./report";

const deadLink: Finding = {
  file: "content/a.md",
  line: 3,
  column: 7,
  level: "error",
  rule: "dead-link",
  message: "Le lien « /b/ » ne mène à rien.",
  mend: "Corrigez son adresse, ou retirez-le.",
  criteria: [],
};
const vagueLink: Finding = {
  file: "content/a.md",
  line: 4,
  column: 1,
  level: "warning",
  rule: "vague-link",
  message: "100 % vague, « ici ».",
  mend: "Nommez ce qu’il ouvre.",
  criteria: ["6.1"],
};

const report = (findings: readonly Finding[]): Report => ({
  findings,
  texts: new Map([["content/a.md", "# A\n\nLisez [b](/b/).\n[ici](/c/)\n"]]),
  helpUrl: (rule) => `http://localhost:3000/guide/regles/${rule}/`,
  folder: "site/",
});

describe("a report", () => {
  it("as text is a line, a mend and an address for each problem, then their number", () => {
    expect(textFormat(false)(report([deadLink, vagueLink]))).toBe(
      [
        "content/a.md:3:7 erreur dead-link Le lien « /b/ » ne mène à rien.",
        "  → Corrigez son adresse, ou retirez-le.",
        "  http://localhost:3000/guide/regles/dead-link/",
        "",
        "content/a.md:4:1 avertissement vague-link 100 % vague, « ici ». (RGAA 6.1)",
        "  → Nommez ce qu’il ouvre.",
        "  http://localhost:3000/guide/regles/vague-link/",
        "",
        "1 erreur, 1 avertissement.",
      ].join("\n"),
    );
    expect(textFormat(false)(report([]))).toBe("Aucun problème.");
  });

  it("on a terminal shows the line, and a caret under what is wrong", () => {
    const text = textFormat(true)(report([deadLink]));
    const lines = stripVTControlCharacters(text).split("\n");
    expect(lines.slice(1, 3)).toEqual(["  Lisez [b](/b/).", "        ^"]);
  });

  it("as JSON has every field, and the numbers of each level", () => {
    expect(JSON.parse(jsonFormat(report([deadLink, vagueLink])))).toEqual({
      errors: 1,
      warnings: 1,
      problems: [
        {
          file: "content/a.md",
          line: 3,
          column: 7,
          level: "error",
          rule: "dead-link",
          message: "Le lien « /b/ » ne mène à rien.",
          mend: "Corrigez son adresse, ou retirez-le.",
          criteria: [],
          help: "http://localhost:3000/guide/regles/dead-link/",
          fixable: false,
        },
        {
          file: "content/a.md",
          line: 4,
          column: 1,
          level: "warning",
          rule: "vague-link",
          message: "100 % vague, « ici ».",
          mend: "Nommez ce qu’il ouvre.",
          criteria: ["6.1"],
          help: "http://localhost:3000/guide/regles/vague-link/",
          fixable: false,
        },
      ],
    });
  });

  it("for GitHub is an annotation a line, its signs escaped", () => {
    const odd = { ...vagueLink, file: "content/a,b:c.md" };
    expect(githubFormat(report([deadLink, odd]))).toBe(
      [
        "::error file=site/content/a.md,line=3,col=7,title=dead-link::Le lien « /b/ » ne mène à rien.%0ACorrigez son adresse, ou retirez-le.%0Ahttp://localhost:3000/guide/regles/dead-link/",
        "::warning file=site/content/a%2Cb%3Ac.md,line=4,col=1,title=vague-link::100 %25 vague, « ici ». (RGAA 6.1)%0ANommez ce qu’il ouvre.%0Ahttp://localhost:3000/guide/regles/vague-link/",
      ].join("\n"),
    );
  });

  it("for GitLab tells two equal mistakes of a file apart, wherever they are, and names criteria", () => {
    const read = (findings: Finding[]): unknown =>
      JSON.parse(gitlabFormat(report(findings)));
    const [first, second] = read([deadLink, { ...deadLink, line: 9 }]) as [
      { fingerprint: string },
      { fingerprint: string },
    ];
    expect(first).toMatchObject({
      description:
        "Le lien « /b/ » ne mène à rien. Corrigez son adresse, ou retirez-le. http://localhost:3000/guide/regles/dead-link/",
      check_name: "dead-link",
      severity: "major",
      location: { path: "site/content/a.md", lines: { begin: 3 } },
    });
    expect(read([vagueLink])).toMatchObject([
      {
        description:
          "100 % vague, « ici ». (RGAA 6.1) Nommez ce qu’il ouvre. http://localhost:3000/guide/regles/vague-link/",
      },
    ]);
    expect(first.fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect(second.fingerprint).not.toBe(first.fingerprint);
    expect(read([{ ...deadLink, line: 30 }])).toMatchObject([
      { fingerprint: first.fingerprint },
    ]);
  });
});
