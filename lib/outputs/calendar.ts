import { compareDays, type Day } from "../content/day";
import type { EntryEvent } from "../content/event";
import { startOfDay } from "../content/zoned-time";
import type { Library } from "../library/library";
import { tagsOf } from "../library/tags";
import { absoluteUrls, createUrls } from "../library/urls";
import { withAliases } from "./aliases";
import { eventEntries, eventPath, type EventEntry } from "./event-list";
import { writeCalendar, type CalendarEvent } from "./icalendar";
import type { Output } from "./output";

/** How long the calendar of the site keeps what is over, in days. */
const keptDays = 365;

/**
 * In the language of a library, the event of each article that announces one, and a calendar of all of them
 * but those that have been over for a year; none without events. They are also
 * at their old addresses.
 */
export function calendarOutputs(library: Library): Output[] {
  const entries = eventEntries(library);
  if (entries.length === 0) return [];
  const { settings, today, paths, words } = library;
  const oldest = daysBefore(today, keptDays);
  const write = (some: readonly EventEntry[]) =>
    writeCalendar({
      name: settings.name,
      timezone: settings.timezone,
      events: some.map((entry) => calendarEvent(library, entry)),
    });
  const recent = entries
    .filter(({ event }) => compareDays(lastDay(event), oldest) >= 0)
    .sort((a, b) => compareDays(a.event.start.day, b.event.start.day));
  return withAliases(
    [
      { path: paths.calendar, make: () => write(recent) },
      ...entries.map((entry) => ({
        path: eventPath(entry, words),
        make: () => write([entry]),
      })),
    ],
    settings,
  );
}

/**
 * An event as a calendar has it. It is known by the path of its article, or by
 * what identifies it in feeds, so that a new title or hour changes it where it is. No clock is read: it was
 * last changed on the day of the article, or of its update.
 */
function calendarEvent(
  { settings, tags, urls }: Library,
  entry: EventEntry,
): CalendarEvent {
  const { path, title, description, event, date, updated, feedId } = entry;
  const ids = createUrls({ url: settings.feeds.idBase ?? settings.url });
  const written = date ?? event.start.day;
  const changed = compareDays(updated, written) > 0 ? updated : undefined;
  return {
    ...event,
    uid: uidOf(feedId ?? ids.absolute(path)),
    title,
    description,
    url: absoluteUrls(urls).of(path),
    categories: tagsOf(tags, entry).map(({ name }) => name),
    stamp: startOfDay(changed ?? written, settings.timezone),
    sequence: revision(written, changed, event.cancelled),
  };
}

/** `articles/rencontre@exemple.gouv.fr`, of what identifies an article in feeds. */
function uidOf(id: string): string {
  if (!URL.canParse(id)) return id;
  const { host, pathname } = new URL(id);
  if (host === "") return id;
  return `${pathname.replace(/^\/|\/$/g, "")}@${host}`;
}

/**
 * The number of a revision, which grows with each day of an update: two for
 * each day between the article and its update, and one for a cancellation that
 * came without. A cancellation that is taken back needs an update.
 */
function revision(
  written: Day,
  changed: Day | undefined,
  cancelled: boolean,
): number {
  const days = changed
    ? (Date.parse(changed) - Date.parse(written)) / dayLength
    : 0;
  return 2 * days + (cancelled ? 1 : 0);
}

function lastDay({ start, end = start }: EntryEvent): Day {
  return end.day;
}

const dayLength = 86_400_000;

function daysBefore(day: Day, count: number): Day {
  return new Date(Date.parse(day) - count * dayLength)
    .toISOString()
    .slice(0, 10);
}
