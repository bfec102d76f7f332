import { describe, expect, it } from "vitest";

import { firstDifference } from "./first-difference";
import { readerText } from "./reader-text";

describe("the first difference of two texts", () => {
  it("is none for equal texts", () => {
    expect(firstDifference("Un mot.", "Un mot.")).toBeUndefined();
  });

  it("is shown with the words around it", () => {
    const before = "a".repeat(100);
    expect(firstDifference(`${before}Xb`, `${before}Yb`)).toEqual({
      ours: `${"a".repeat(40)}Xb`,
      theirs: `${"a".repeat(40)}Yb`,
    });
  });

  it("is found where one text stops before the other", () => {
    expect(firstDifference("Un", "Un mot")).toEqual({
      ours: "Un",
      theirs: "Un mot",
    });
    expect(firstDifference("Un mot", "")).toEqual({
      ours: "Un mot",
      theirs: "",
    });
  });

  it("is one changed word of an article, and not its mark-up", () => {
    const theirs = readerText("<h2>Bilan</h2><p>Le code est « ouvert ».</p>");
    const ours = (word: string) =>
      readerText(
        `<h2 id="bilan">Bilan</h2>\n<p>Le <b>code</b> ${word} «\u00a0ouvert\u00a0».</p>`,
      );
    expect(firstDifference(ours("est"), theirs)).toBeUndefined();
    expect(firstDifference(ours("était"), theirs)).toEqual({
      ours: 'Bilan Le code était "ouvert".',
      theirs: 'Bilan Le code est "ouvert".',
    });
  });
});
