import { defaultTimezone } from "../site/timezone";
import type { Day } from "./day";
import { localeOf } from "./locale";
import type { EntryEvent, EventMoment } from "./event";
import type { Words } from "../words/words";

/**
 * When an event is, as a sentence begins: « Le jeudi 12 mars 2026, de 14 h 30
 * à 16 h ». The clock is named when it is not that of metropolitan France. In
 * other languages, as their users write it.
 */
export function formatEvent(
  { start, end }: Pick<EntryEvent, "start" | "end">,
  language: string,
  timezone: string,
): string {
  const clock =
    start.time !== undefined && timezone !== defaultTimezone
      ? ` (${clockName(timezone, language, start)})`
      : "";
  const words =
    language === "fr"
      ? inFrench(start, end)
      : inOther(start, end ?? start, language);
  return words + clock;
}

/** What adds an event to the reader’s calendar, or strikes it out there. */
export function calendarLink(
  { cancelled }: Pick<EntryEvent, "cancelled">,
  { event }: Words,
): string {
  return cancelled ? event.cancelInCalendar : event.addToCalendar;
}

function inFrench(start: EventMoment, end: EventMoment | undefined): string {
  if (!end || end.day === start.day) {
    const day = `Le ${frenchDay(start.day)}`;
    if (start.time === undefined) return day;
    return end?.time === undefined
      ? `${day}, à ${frenchTime(start.time)}`
      : `${day}, de ${frenchTime(start.time)} à ${frenchTime(end.time)}`;
  }
  const at = ({ time }: EventMoment) =>
    time === undefined ? "" : ` à ${frenchTime(time)}`;
  const first = frenchDay(
    start.day,
    start.time === undefined ? end.day : undefined,
  );
  return `Du ${first}${at(start)} au ${frenchDay(end.day)}${at(end)}`;
}

/** « jeudi 12 mars 2026 », without what it shares with the day that follows it in the sentence. */
function frenchDay(day: Day, next?: Day): string {
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat("fr", { ...options, timeZone: "UTC" }).format(
      new Date(day),
    );
  const number = Number(day.slice(8));
  return [
    part({ weekday: "long" }),
    number === 1 ? "1er" : String(number),
    next?.slice(0, 7) === day.slice(0, 7) ? "" : part({ month: "long" }),
    next?.slice(0, 4) === day.slice(0, 4) ? "" : day.slice(0, 4),
  ]
    .filter(Boolean)
    .join(" ");
}

/** « 14 h 30 », « 9 h », their spaces not to be broken. */
function frenchTime(time: string): string {
  const [hours, minutes] = time.split(":");
  const rest = minutes === "00" ? "" : `\u00a0${minutes}`;
  return `${Number(hours)}\u00a0h${rest}`;
}

function inOther(
  start: EventMoment,
  end: EventMoment,
  language: string,
): string {
  // On a clock without changes, both are what was written.
  const dateOf = ({ day, time = "00:00" }: EventMoment) =>
    new Date(`${day}T${time}Z`);
  const format = new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: "full",
    ...(start.time !== undefined && { timeStyle: "short" }),
    timeZone: "UTC",
  });
  return format.formatRange(dateOf(start), dateOf(end));
}

/** « heure de La Réunion » */
function clockName(
  timeZone: string,
  language: string,
  { day }: EventMoment,
): string {
  const name = new Intl.DateTimeFormat(localeOf(language), {
    timeZone,
    timeZoneName: "longGeneric",
  })
    .formatToParts(new Date(day))
    .find(({ type }) => type === "timeZoneName")?.value;
  return name ?? timeZone;
}
