import { describe, expect, it } from "vitest";

import { entryState, isShown, shownState } from "./entry-state";

const today = "2026-11-26";
const entry = { draft: false, gone: undefined, date: undefined };
const gone = { line: 3, column: 1 };

describe("the state of an entry", () => {
  it("is published on its day and after, and without a date", () => {
    for (const date of ["2026-11-26", "2026-11-25", "1999-12-31", undefined])
      expect(entryState({ ...entry, date }, today)).toBe("published");
  });

  it("is scheduled the day before its own, and earlier", () => {
    for (const date of ["2026-11-27", "2027-01-03"])
      expect(entryState({ ...entry, date }, today)).toBe("scheduled");
  });

  it("is a draft whatever else it says", () => {
    for (const date of ["2026-11-25", "2027-01-03", undefined])
      expect(entryState({ draft: true, gone, date }, today)).toBe("draft");
  });

  it("is gone whatever its date", () => {
    for (const date of ["2026-11-25", "2027-01-03", undefined])
      expect(entryState({ ...entry, gone, date }, today)).toBe("gone");
  });

  it("gives it a place once it is published, before that where drafts are shown, and never once it is gone", () => {
    const draft = { ...entry, draft: true };
    const onPublicSite = { showsDrafts: false, today };
    const inPreview = { showsDrafts: true, today };
    expect(isShown(entry, onPublicSite)).toBe(true);
    expect(isShown(draft, onPublicSite)).toBe(false);
    expect(isShown(draft, inPreview)).toBe(true);
    expect(isShown({ ...entry, gone }, onPublicSite)).toBe(false);
    expect(isShown({ ...entry, gone }, inPreview)).toBe(false);
  });

  it("is not shown where only what is published is", () => {
    const later = { ...entry, date: "2027-01-03" };
    expect(shownState({ showsDrafts: true, today }, later)).toBe("scheduled");
    expect(shownState({ showsDrafts: false, today }, later)).toBe("published");
  });
});
