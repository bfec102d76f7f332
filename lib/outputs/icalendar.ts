import ICAL from "ical.js";
import {
  tzlib_get_ical_block,
  tzlib_get_timezones,
} from "timezones-ical-library";

import { dayAfter } from "../content/day";
import type { EntryEvent, EventMoment } from "../content/event";
import { instantOf } from "../content/zoned-time";
import { plainCharacters } from "../content/plain-characters";

/** An event of a calendar, whose hours are those of the calendar’s clock. */
export interface CalendarEvent extends EntryEvent {
  uid: string;
  title: string;
  description: string | undefined;
  url: string;
  categories: string[];
  /** When it was last changed, in milliseconds since 1970. */
  stamp: number;
  sequence: number;
}

/** How often a calendar that follows this one asks for it again. */
const refresh = "PT12H";

/**
 * A calendar as iCalendar (RFC 5545, and RFC 7986 for its name). Hours are
 * written on the clock of a time zone, whose rules the calendar carries; what
 * has none lasts whole days, of which the format names the one after the last.
 */
export function writeCalendar({
  name,
  timezone,
  events,
}: {
  name: string;
  timezone: string;
  events: readonly CalendarEvent[];
}): string {
  const hasHours = events.some(({ start }) => start.time !== undefined);
  const rules = hasHours ? timezoneRules(timezone) : undefined;
  const write = rules ? onClock(timezone) : inUtc(timezone);
  return ICAL.stringify([
    "vcalendar",
    [
      textProperty("version", "2.0"),
      textProperty("prodid", "-//Parution//Parution//FR"),
      textProperty("calscale", "GREGORIAN"),
      textProperty("method", "PUBLISH"),
      textProperty("name", name),
      textProperty("x-wr-calname", name),
      ["refresh-interval", {}, "duration", refresh],
      ["x-published-ttl", {}, "unknown", refresh],
    ],
    [
      ...(rules ? [rules] : []),
      ...events.map((event) => ["vevent", eventProperties(event, write), []]),
    ],
  ]);
}

/** A property as jCal (RFC 7265) has it: name, parameters, type, values. */
type Property = [
  name: string,
  parameters: Record<string, string>,
  type: string,
  ...values: (string | number)[],
];

/** Writes a moment that has an hour. */
type WriteHour = (name: string, day: string, time: string) => Property;

function eventProperties(event: CalendarEvent, write: WriteHour): Property[] {
  const { start, description, place, categories, cancelled } = event;
  const stamp = utc(event.stamp);
  return [
    textProperty("uid", event.uid),
    ["dtstamp", {}, "date-time", stamp],
    ["last-modified", {}, "date-time", stamp],
    ["sequence", {}, "integer", event.sequence],
    momentProperty("dtstart", start, write),
    ...endProperty(event, write),
    textProperty("summary", event.title),
    ...(description ? [textProperty("description", description)] : []),
    ...(place ? [textProperty("location", place)] : []),
    ["url", {}, "uri", event.url],
    ...(categories.length > 0
      ? [textProperty("categories", ...categories)]
      : []),
    textProperty("status", cancelled ? "CANCELLED" : "CONFIRMED"),
  ];
}

/** An hour without end is a moment; a day without end is that day. */
function endProperty(
  { start, end }: CalendarEvent,
  write: WriteHour,
): Property[] {
  if (start.time === undefined) {
    const { day } = end ?? start;
    return [momentProperty("dtend", { day: dayAfter(day) }, write)];
  }
  return end ? [momentProperty("dtend", end, write)] : [];
}

function momentProperty(
  name: string,
  { day, time }: Pick<EventMoment, "day"> & Partial<EventMoment>,
  write: WriteHour,
): Property {
  return time === undefined ? [name, {}, "date", day] : write(name, day, time);
}

function onClock(timezone: string): WriteHour {
  return (name, day, time) => [
    name,
    { tzid: timezone },
    "date-time",
    `${day}T${time}:00`,
  ];
}

/** For a clock whose rules are not known to calendars. */
function inUtc(timezone: string): WriteHour {
  return (name, day, time) => {
    const instant = instantOf({ day, time }, timezone);
    return [name, {}, "date-time", utc(instant ?? Date.parse(day))];
  };
}

/** The rules of a time zone as a component of a calendar, under the name that the settings give it. */
function timezoneRules(timezone: string): unknown[] | undefined {
  if (!tzlib_get_timezones().includes(timezone)) return undefined;
  const [block = ""] = tzlib_get_ical_block(timezone);
  const [name, properties, inner]: [string, Property[], unknown[]] =
    ICAL.parse(block);
  // The library has one name for clocks that agree, and when it was made.
  const own = properties.map((property): Property =>
    property[0] === "tzid" ? textProperty("tzid", timezone) : property,
  );
  return [name, own.filter(([kind]) => kind === "tzid"), inner];
}

/** The writer escapes and folds texts; line ends are `\n` for it. */
function textProperty(name: string, ...values: string[]): Property {
  const plain = values.map((value) =>
    plainCharacters(value).replace(/\r\n?/g, "\n"),
  );
  return [name, {}, "text", ...plain];
}

/** `2026-03-12T13:30:00Z` */
function utc(instant: number): string {
  return new Date(instant).toISOString().replace(/\.\d+Z$/, "Z");
}
