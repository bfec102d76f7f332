import { describe, expect, it } from "vitest";

import { entryState, shownState } from "./entry-state";

const today = "2026-11-26";

describe("the state of an entry", () => {
  it("is published on its day and after, and without a date", () => {
    for (const date of ["2026-11-26", "2026-11-25", "1999-12-31", undefined])
      expect(entryState({ draft: false, date }, today)).toBe("published");
  });

  it("is scheduled the day before its own, and earlier", () => {
    for (const date of ["2026-11-27", "2027-01-03"])
      expect(entryState({ draft: false, date }, today)).toBe("scheduled");
  });

  it("is a draft whatever its date", () => {
    for (const date of ["2026-11-25", "2027-01-03", undefined])
      expect(entryState({ draft: true, date }, today)).toBe("draft");
  });

  it("is not shown where only what is published is", () => {
    const later = { draft: false, date: "2027-01-03" };
    expect(shownState({ showsDrafts: true, today }, later)).toBe("scheduled");
    expect(shownState({ showsDrafts: false, today }, later)).toBe("published");
  });
});
