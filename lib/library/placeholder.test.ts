import { describe, expect, it } from "vitest";

import { compositions, placeholderOf, tones } from "./placeholder";

const tagged = (...tags: string[]) =>
  placeholderOf({ title: "Un titre", tags });

describe("the drawing in place of an image", () => {
  it("never changes for a tag", () => {
    // FNV-1a of « a » is 0xe40c292c, 3826002220: 4 of 6, then 2 of 3.
    expect(tagged("a")).toEqual({ composition: "steps", tone: "grey" });
    // FNV-1a of « foob » is 0x3f5076ef, 1062237935: 5 of 6, then 1 of 3.
    expect(tagged("foob")).toEqual({ composition: "petals", tone: "red" });
  });

  it("is the same for all spellings of a tag", () => {
    for (const spelling of [
      "open data",
      "OPEN DATA",
      "Open-Data",
      "Öpen  Data",
    ]) {
      expect(tagged(spelling)).toEqual(tagged("Open Data"));
    }
  });

  it("follows the first tag, not the others nor the title", () => {
    expect(tagged("a", "foob")).toEqual(tagged("a"));
    expect(placeholderOf({ title: "Un autre", tags: ["a"] })).toEqual(
      tagged("a"),
    );
  });

  it("follows the title when there is no tag", () => {
    expect(placeholderOf({ title: "Foob", tags: [] })).toEqual(tagged("foob"));
  });

  it("is one of all, over many tags", () => {
    const drawn = Array.from({ length: 400 }, (_, index) => {
      const { composition, tone } = tagged(`thème ${index}`);
      return `${composition} ${tone}`;
    });
    expect(new Set(drawn).size).toBe(compositions.length * tones.length);
  });
});
