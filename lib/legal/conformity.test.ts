import { describe, expect, it } from "vitest";

import { conformityOf, isOutdated, outdatedFrom } from "./conformity";

describe("how a site conforms", () => {
  it.each([
    [0, "non"],
    [49, "non"],
    [49.99, "non"],
    [50, "partielle"],
    [99.9, "partielle"],
    [99.99, "partielle"],
    [100, "totale"],
  ])("follows from the rate of its audit: %d", (rate, conformity) => {
    expect(conformityOf({ rate })).toBe(conformity);
  });

  it("is not at all without an audit", () => {
    expect(conformityOf(undefined)).toBe("non");
  });
});

describe("an audit", () => {
  it("is too old from the day after its third anniversary", () => {
    const audit = { date: "2023-11-26" };
    expect(isOutdated(audit, "2026-11-25")).toBe(false);
    expect(isOutdated(audit, "2026-11-26")).toBe(false);
    expect(isOutdated(audit, "2026-11-27")).toBe(true);
    expect(outdatedFrom(audit)).toBe("2026-11-27");
  });

  it("of a leap day is good until the end of February", () => {
    expect(isOutdated({ date: "2024-02-29" }, "2027-02-28")).toBe(false);
    expect(isOutdated({ date: "2024-02-29" }, "2027-03-01")).toBe(true);
  });
});
