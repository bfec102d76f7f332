import { describe, expect, it } from "vitest";

import { isSlug, slugOf } from "./slug";

describe("the name of a folder made from a title", () => {
  it("has letters without accents, digits and hyphens", () => {
    expect(slugOf("Trois leçons d’une mise en service")).toBe(
      "trois-lecons-d-une-mise-en-service",
    );
    expect(slugOf("Cœur : « 100 % » des Élus ?")).toBe("coeur-100-des-elus");
    expect(slugOf("C:\\chemin/../autre # suite")).toBe("c-chemin-autre-suite");
  });

  it("is the same whatever the form of accents", () => {
    expect(slugOf("E\u0301te\u0301")).toBe("ete");
  });

  it("leaves out what is neither, and is empty when nothing is left", () => {
    expect(slugOf("🚀 Bilan 2026 🚀")).toBe("bilan-2026");
    expect(slugOf("تقرير 2026")).toBe("2026");
    expect(slugOf("تقرير")).toBe("");
    expect(slugOf("… ! ?")).toBe("");
  });

  it("has sixty characters at most, and ends with a whole word", () => {
    expect(slugOf("un mot ".repeat(50))).toBe(
      "un-mot-un-mot-un-mot-un-mot-un-mot-un-mot-un-mot-un-mot-un",
    );
    expect(slugOf("a".repeat(300))).toBe("a".repeat(60));
  });
});

describe("the name of a folder that an author chose", () => {
  it("never leads to another folder", () => {
    expect(["bilan-2026", "a"].every(isSlug)).toBe(true);
    for (const name of [
      "",
      "..",
      "a/b",
      "a\\b",
      "Bilan",
      "été",
      "a--b",
      "-a",
      "a.b",
      "a b",
      "a".repeat(101),
    ]) {
      expect(isSlug(name), name).toBe(false);
    }
  });
});
