import type { Entry } from "../content/entry";
import type { EntryEvent } from "../content/event";
import { articles, type Library } from "../library/library";

/** Where the calendar of a site is. */
export const calendarPath = "/agenda.ics";

/** An article that announces an event. */
export type EventEntry = Entry & { path: string; event: EntryEvent };

/** Where the event that an article announces is, to add to one’s own calendar. */
export function eventPath({ path }: { path: string }): string {
  return `${path}evenement.ics`;
}

/** The path of every calendar of a site. */
export function calendarPaths(library: Pick<Library, "links">): string[] {
  const entries = eventEntries(library);
  return entries.length === 0 ? [] : [calendarPath, ...entries.map(eventPath)];
}

/** The articles that announce an event, the newest first. */
export function eventEntries(library: Pick<Library, "links">): EventEntry[] {
  return articles(library).filter(isEvent);
}

function isEvent(entry: Entry): entry is EventEntry {
  return entry.path !== undefined && entry.event !== undefined;
}
