import { describe, expect, it } from "vitest";

import { stem } from "./stem";

const french = (word: string) => stem(word, "fr");

describe("the stem of a word", () => {
  it("is that of its plural and of its other regular forms", () => {
    expect(french("logiciels")).toBe(french("logiciel"));
    expect(french("cheval")).toBe(french("chevaux"));
    expect(french("surveillés")).toBe(french("surveiller"));
    expect(french("développé")).toBe(french("développement"));
  });

  it("is folded, whichever way the word was written", () => {
    expect(french("école")).toBe("ecol");
    expect(french("ÉCOLES")).toBe("ecol");
    expect(french("e\u0301cole")).toBe("ecol");
    expect(french("œuvres")).toBe(french("oeuvre"));
    expect(french("Œuvre")).toBe("oeuvr");
  });

  it("follows the rules of its language", () => {
    expect(stem("taxes", "en")).toBe("tax");
    expect(stem("running", "en")).toBe("run");
    expect(stem("running", "fr")).toBe("running");
  });

  it("is the whole word in a language without rules", () => {
    expect(stem("Straßen", "de")).toBe("strassen");
    expect(stem("Informaciónes", "es")).toBe("informaciones");
  });

  it("is never empty, whatever a language makes of the word", () => {
    for (const word of ["s", "es", "été", "2024", "مدير"]) {
      expect(french(word), word).not.toBe("");
      expect(stem(word, "de"), word).not.toBe("");
    }
  });
});
