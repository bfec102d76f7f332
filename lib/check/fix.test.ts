import { describe, expect, it } from "vitest";

import type { Fix, Problem } from "../problems";
import { fixText, showChange } from "./fix";

const problem = (line: number, column: number, fix?: Fix): Problem => ({
  file: "content/a.md",
  line,
  column,
  rule: "missing-scheme",
  message: "",
  mend: "",
  ...(fix && { fix }),
});
const replace = (from: string, to: string): Fix => ({
  kind: "replace",
  from,
  to,
});
const withScheme = replace("a.fr", "https://a.fr");

describe("a safe answer", () => {
  it("is written where the mistake is, and nowhere else", () => {
    const text = "a.fr [x](a.fr)\n\n[x](a.fr)";
    expect(fixText(text, [problem(1, 6, withScheme)])).toBe(
      "a.fr [x](https://a.fr)\n\n[x](a.fr)",
    );
  });

  it("is written for each mistake", () => {
    const text = "[x](a.fr) [y](/B/)\n[z](a.fr)";
    expect(
      fixText(text, [
        problem(1, 1, withScheme),
        problem(1, 11, replace("/B/", "/b/")),
        problem(2, 1, withScheme),
        problem(1, 1),
      ]),
    ).toBe("[x](https://a.fr) [y](/b/)\n[z](https://a.fr)");
  });

  it("is not written inside a longer address, in another paragraph, or where nothing is left", () => {
    for (const text of ["[x](a.fr/b)", "[x]\n\n[y](a.fr)", "", "[x](ba.fr)"]) {
      expect(fixText(text, [problem(1, 1, withScheme)])).toBe(text);
    }
    expect(fixText("a", [problem(9, 1, withScheme)])).toBe("a");
  });

  it("joins letters and their accents, and leaves those that have no sign", () => {
    const text = "E\u0301te\u0301, x\u0301";
    expect(fixText(text, [problem(1, 1, { kind: "compose" })])).toBe(
      "Été, x\u0301",
    );
  });
});

it("a change is shown as lines taken and lines put", () => {
  const lines = showChange("content/a.md", "a\nb\nc\n", "a\nB\nc\n").split(
    "\n",
  );
  expect(lines.filter((line) => /^[-+][^-+]/.test(line))).toEqual(["-b", "+B"]);
});
