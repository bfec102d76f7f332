import { describe, expect, it } from "vitest";

import { formatSpread, spreadOf } from "./spread";

describe("the spread of some values", () => {
  it("has the middle one as its median, or the mean of the two in the middle", () => {
    expect(spreadOf([3, 1, 2])).toEqual({ median: 2, least: 1, greatest: 3 });
    expect(spreadOf([4, 1, 3, 2])).toEqual({
      median: 2.5,
      least: 1,
      greatest: 4,
    });
    expect(spreadOf([7])).toEqual({ median: 7, least: 7, greatest: 7 });
    expect(spreadOf([])).toBeUndefined();
  });

  it("is written with its ends", () => {
    expect(formatSpread({ median: 2, least: 1, greatest: 3.25 }, 1)).toBe(
      "2.0 (1.0 to 3.3)",
    );
    expect(formatSpread(undefined, 1)).toBe("not measured");
  });
});
