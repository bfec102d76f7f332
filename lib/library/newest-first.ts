import { compareDays } from "../content/day";
import type { Entry } from "../content/entry";

/** Entries by day, the newest first; those of one day by title. */
export function newestFirst(entries: readonly Entry[]): Entry[] {
  return [...entries].sort(
    (a, b) =>
      compareDays(b.date, a.date) || a.title.localeCompare(b.title, "fr"),
  );
}
