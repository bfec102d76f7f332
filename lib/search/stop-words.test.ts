import { describe, expect, it } from "vitest";

import { isStopWord } from "./stop-words";

describe("words that say nothing of a text", () => {
  it("are known with and without accents, in their own language", () => {
    for (const word of ["a", "Les", "etait", "ÉTAIT", "me\u0302me", "voila"]) {
      expect(isStopWord(word, "fr"), word).toBe(true);
    }
    expect(isStopWord("the", "en")).toBe(true);
    expect(isStopWord("the", "fr")).toBe(false);
    expect(isStopWord("les", "en")).toBe(false);
  });

  it("are not those that a text may be about", () => {
    for (const word of ["etat", "ecole", "2024", "service", "maïs", "sûr"]) {
      expect(isStopWord(word, "fr"), word).toBe(false);
    }
  });

  it("are none in a language without a list", () => {
    expect(isStopWord("der", "de")).toBe(false);
  });
});
