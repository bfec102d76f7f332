import { compareDays, type Day } from "../content/day";
import type { Entry } from "../content/entry";
import type { Library } from "./library";

/** How far an entry is on its way to readers. */
export type EntryState = "draft" | "gone" | "scheduled" | "published";

/** What says how far an entry is. */
export type Dated = Pick<Entry, "draft" | "gone" | "date">;

/** The state of an entry on a day: a draft is one whatever else it says, and what is gone does not come back on its day. */
export function entryState(
  { draft, gone, date }: Dated,
  today: Day,
): EntryState {
  if (draft) return "draft";
  if (gone) return "gone";
  return compareDays(date, today) > 0 ? "scheduled" : "published";
}

/** Whether an entry has its place on a site: what is gone never has one. */
export function isShown(
  entry: Dated,
  { showsDrafts, today }: Pick<Library, "showsDrafts" | "today">,
): boolean {
  const state = entryState(entry, today);
  return state === "published" || (showsDrafts && state !== "gone");
}

/** What a page says of the state of an entry: nothing more than published where only that is shown. */
export function shownState(
  { showsDrafts, today }: Pick<Library, "showsDrafts" | "today">,
  entry: Dated,
): EntryState {
  return showsDrafts ? entryState(entry, today) : "published";
}
