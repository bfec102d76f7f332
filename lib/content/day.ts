import { localeOf } from "./locale";

/** A calendar day as `YYYY-MM-DD`: no time, no time zone. */
export type Day = string;

/**
 * The day that a front matter date names, or undefined when it is no date of
 * the calendar. A time after the day is accepted and left out.
 */
export function parseDay(text: string): Day | undefined {
  const match =
    /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(
      text.trim(),
    );
  if (!match) return undefined;
  const [, year, month, day] = match;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const written = `${year}-${month}-${day}`;
  return date.toISOString().startsWith(written) ? written : undefined;
}

/** « 23 juin 2023 », « 1er mars 2024 ». */
export function formatDay(day: Day, language: string): string {
  const text = format(language, { dateStyle: "long" }).format(
    new Date(`${day}T00:00:00Z`),
  );
  return language === "fr" ? text.replace(/^1 /, "1er ") : text;
}

/** « Juin 2023 », for a day of that month. */
export function formatMonth(day: Day, language: string): string {
  const text = format(language, { month: "long", year: "numeric" }).format(
    new Date(`${day}T00:00:00Z`),
  );
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format takes longer than using it a hundred times. */
function format(
  language: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const made =
    formats.get(key) ??
    new Intl.DateTimeFormat(localeOf(language), {
      ...options,
      timeZone: "UTC",
    });
  formats.set(key, made);
  return made;
}

/** Orders days; no day comes before every day. */
export function compareDays(a: Day | undefined, b: Day | undefined): number {
  const [first, second] = [a ?? "", b ?? ""];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** The last of some days; undefined when there is none. */
export function latestDay(days: readonly (Day | undefined)[]): Day | undefined {
  return days.reduce(
    (last, day) => (compareDays(day, last) > 0 ? day : last),
    undefined,
  );
}

const dayInFrance = new Intl.DateTimeFormat("sv", {
  dateStyle: "short",
  timeZone: "Europe/Paris",
});

/** The day that it is in metropolitan France at a time, in milliseconds since 1970. */
export function dayAt(time: number): Day {
  return dayInFrance.format(new Date(time));
}

/** The day that follows. */
export function dayAfter(day: Day): Day {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

/** The same day some months later, or the last of that month. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const later = Date.UTC(year, month - 1 + months, Math.min(date, last));
  return new Date(later).toISOString().slice(0, 10);
}
