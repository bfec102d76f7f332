import { describe, expect, it } from "vitest";

import { dayAfter, dayAt, formatDay, parseDay } from "./day";

describe("days", () => {
  it("are read from a date, with or without a time", () => {
    expect(parseDay("2023-06-23")).toBe("2023-06-23");
    expect(parseDay("2023-06-23T10:30:00Z")).toBe("2023-06-23");
    expect(parseDay("2023-06-23 10:30")).toBe("2023-06-23");
    expect(parseDay("2024-02-29")).toBe("2024-02-29");
  });

  it("must exist in the calendar", () => {
    for (const text of ["2024-02-30", "2023-02-29", "2024-13-01", "2024-00-10"])
      expect(parseDay(text)).toBeUndefined();
  });

  it("must be written year first, with all digits", () => {
    for (const text of ["23/06/2023", "2023-6-3", "juin 2023", ""])
      expect(parseDay(text)).toBeUndefined();
  });

  it("are written in words, the first of the month as in French", () => {
    expect(formatDay("2023-06-23", "fr")).toBe("23 juin 2023");
    expect(formatDay("2024-03-01", "fr")).toBe("1er mars 2024");
    expect(formatDay("2024-03-01", "en")).toBe("1 March 2024");
  });

  it("follow each other, from month to month and year to year", () => {
    expect(dayAfter("2026-11-26")).toBe("2026-11-27");
    expect(dayAfter("2024-02-28")).toBe("2024-02-29");
    expect(dayAfter("2026-12-31")).toBe("2027-01-01");
  });

  it("begin at midnight in Paris, in winter and in summer", () => {
    expect(dayAt(Date.parse("2026-01-31T22:59:59Z"))).toBe("2026-01-31");
    expect(dayAt(Date.parse("2026-01-31T23:00:00Z"))).toBe("2026-02-01");
    expect(dayAt(Date.parse("2026-07-13T22:00:00Z"))).toBe("2026-07-14");
  });

  it("begin at midnight in Paris on the days when the clock changes, and after", () => {
    // Summer time begins at two o’clock on 29 March, and ends at three on 25 October.
    for (const [first, before, day] of [
      ["2026-03-28T23:00:00Z", "2026-03-28", "2026-03-29"],
      ["2026-03-29T22:00:00Z", "2026-03-29", "2026-03-30"],
      ["2026-10-24T22:00:00Z", "2026-10-24", "2026-10-25"],
      ["2026-10-25T23:00:00Z", "2026-10-25", "2026-10-26"],
    ] as const) {
      expect(dayAt(Date.parse(first) - 1), first).toBe(before);
      expect(dayAt(Date.parse(first)), first).toBe(day);
    }
  });
});
