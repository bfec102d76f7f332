import { compareDays, type Day } from "../content/day";
import type { Entry } from "../content/entry";
import type { Library } from "./library";

/** How far an entry is on its way to readers. */
export type EntryState = "draft" | "scheduled" | "published";

/** The state of an entry on a day: a draft is one whatever its date. */
export function entryState(
  { draft, date }: Pick<Entry, "draft" | "date">,
  today: Day,
): EntryState {
  if (draft) return "draft";
  return compareDays(date, today) > 0 ? "scheduled" : "published";
}

/** What a page says of the state of an entry: nothing more than published where only that is shown. */
export function shownState(
  { showsDrafts, today }: Pick<Library, "showsDrafts" | "today">,
  entry: Pick<Entry, "draft" | "date">,
): EntryState {
  return showsDrafts ? entryState(entry, today) : "published";
}
