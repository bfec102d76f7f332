import { describe, expect, it } from "vitest";

import { cutAtWord } from "./excerpt";

describe("a text cut at a word", () => {
  it("is whole when it is short, and never ends within a sign", () => {
    expect(cutAtWord("Un deux", 7)).toBe("Un deux");
    expect(cutAtWord("Un deux, trois", 9)).toBe("Un deux…");
    expect(cutAtWord("🎉🎉🎉", 2)).toBe("🎉🎉…");
  });
});
