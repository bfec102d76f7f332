import type { Day } from "./day";

/** What a clock shows: a day, and an hour as `HH:MM`. */
export interface ClockTime {
  day: Day;
  time: string;
}

/** Whether a text names a time zone, as the IANA does. */
export function isTimezone(name: string): boolean {
  if (!/^[A-Z][\w+-]*(?:\/[A-Z][\w+-]*)*$/.test(name)) return false;
  try {
    clockOf(name);
    return true;
  } catch {
    return false;
  }
}

/**
 * The instant, in milliseconds since 1970, at which the clock of a time zone
 * shows a time: the first of two when the hour comes twice, undefined when the
 * clock skips it.
 */
export function instantOf(
  { day, time }: ClockTime,
  timezone: string,
): number | undefined {
  const written = Date.parse(`${day}T${time}:00Z`);
  // No clock is changed twice in two days: one of these offsets is the right one.
  return [written - dayLength, written + dayLength]
    .map((near) => written - offsetAt(near, timezone))
    .filter((instant) => instant + offsetAt(instant, timezone) === written)
    .sort((a, b) => a - b)[0];
}

/** What the clock of a time zone shows at an instant. */
export function clockTimeAt(instant: number, timezone: string): ClockTime {
  const [day = "", time = ""] = new Date(instant + offsetAt(instant, timezone))
    .toISOString()
    .split("T");
  return { day, time: time.slice(0, 5) };
}

/** The first instant of a day; some clocks skip midnight. */
export function startOfDay(day: Day, timezone: string): number {
  return (
    instantOf({ day, time: "00:00" }, timezone) ??
    instantOf({ day, time: "01:00" }, timezone) ??
    Date.parse(day)
  );
}

/** How far the clock of a time zone is ahead of UTC at an instant, in milliseconds. */
export function offsetAt(instant: number, timezone: string): number {
  const name = clockOf(timezone)
    .formatToParts(instant)
    .find(({ type }) => type === "timeZoneName")?.value;
  const [, sign, hours, minutes, seconds] =
    /^GMT([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(name ?? "") ?? [];
  const length =
    (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60 +
    Number(seconds ?? 0);
  return (sign === "-" ? -length : length) * 1_000;
}

/** `+01:00` of an offset in milliseconds. */
export function formatOffset(offset: number): string {
  const minutes = Math.round(Math.abs(offset) / 60_000);
  const digits = (number: number) => String(number).padStart(2, "0");
  const sign = offset < 0 ? "-" : "+";
  return `${sign}${digits(Math.floor(minutes / 60))}:${digits(minutes % 60)}`;
}

const dayLength = 86_400_000;

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Making a format takes longer than using it a hundred times. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const kept = clocks.get(timeZone);
  if (kept) return kept;
  const made = new Intl.DateTimeFormat("en", {
    timeZone,
    timeZoneName: "longOffset",
  });
  clocks.set(timeZone, made);
  return made;
}
