import type { Entry } from "../content/entry";
import type { EntryEvent } from "../content/event";
import { articles, type Library } from "../library/library";
import type { Words } from "../words/words";

/** An article that announces an event. */
export type EventEntry = Entry & { path: string; event: EntryEvent };

/** Where the event that an article announces is, to add to one’s own calendar. */
export function eventPath(
  { path }: { path: string },
  { paths }: Pick<Words, "paths">,
): string {
  return `${path}${paths.event}.ics`;
}

/** The path of every calendar in the language of a library. */
export function calendarPaths(
  library: Pick<Library, "language" | "links" | "paths" | "words">,
): string[] {
  const { paths, words } = library;
  const events = eventEntries(library).map((entry) => eventPath(entry, words));
  return events.length === 0 ? [] : [paths.calendar, ...events];
}

/** The articles that announce an event in that language, the newest first. */
export function eventEntries(
  library: Pick<Library, "language" | "links">,
): EventEntry[] {
  return articles(library).filter(isEvent);
}

function isEvent(entry: Entry): entry is EventEntry {
  return entry.path !== undefined && entry.event !== undefined;
}
