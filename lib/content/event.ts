import type { Place, Problem } from "../problems";
import type { ParsedYaml } from "../yaml/parse-yaml";
import { compareDays, parseDay, type Day } from "./day";
import type { FrontMatter } from "./front-matter";
import { clockTimeAt, instantOf, startOfDay } from "./zoned-time";

/** A moment of an event on the clock of the site: a day, with its hour if it has one. */
export interface EventMoment {
  day: Day;
  /** As `HH:MM`. */
  time: string | undefined;
}

/** What an article announces. Both moments have an hour, or neither. */
export interface EntryEvent {
  start: EventMoment;
  /** Of whole days, the last one; undefined when it was not said. */
  end: EventMoment | undefined;
  place: string | undefined;
  cancelled: boolean;
}

/** A moment as it is written, before the clock that it is read on is known. */
export interface WrittenMoment extends EventMoment {
  /** As `+02:00` or `Z`, if it was written. */
  offset: string | undefined;
}

/**
 * The moment that a front matter names, `2026-03-12` or `2026-03-12 14:30`, or
 * undefined when no calendar or clock has it. Seconds are left out.
 */
export function parseMoment(text: string): WrittenMoment | undefined {
  const [, written = "", time, offset] =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-](?:0\d|1[0-4]):?[0-5]\d)?)?$/.exec(
      text.trim(),
    ) ?? [];
  const day = parseDay(written);
  if (!day) return undefined;
  if (time !== undefined && !/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time)) {
    return undefined;
  }
  return { day, time, offset: offset?.replace(/^(.\d\d)(\d\d)$/, "$1:$2") };
}

/**
 * The event that a front matter announces. Reports an hour that the clock
 * skips, an end that is not after the start or not of its kind, and fields
 * that say nothing without a start.
 */
export function readEvent(
  file: string,
  { start, end, place, cancelled }: FrontMatter,
  yaml: ParsedYaml,
  timezone: string,
): { event: EntryEvent | undefined; problems: Problem[] } {
  if (!start) {
    return { event: undefined, problems: withoutStart(file, yaml) };
  }
  const at = (field: string): Place => yaml.placeOfValue([field]);
  const problems: Problem[] = [];
  const onClock = (field: string, moment: WrittenMoment) => {
    const read = onSiteClock(moment, timezone);
    if (!read) problems.push({ file, ...at(field), ...skippedHour(moment) });
    return read;
  };
  const first = onClock("start", start);
  const last = end ? onClock("end", end) : undefined;
  if (!first) return { event: undefined, problems };
  const fault = last && faultOfEnd(first, last);
  if (fault) problems.push({ file, ...at("end"), ...fault });
  return {
    event: {
      start: first,
      end: fault ? undefined : last,
      place: place ?? undefined,
      cancelled: cancelled ?? false,
    },
    problems,
  };
}

/** A written moment as the clock of the site shows it; undefined for an hour that it skips. */
function onSiteClock(
  { day, time, offset }: WrittenMoment,
  timezone: string,
): EventMoment | undefined {
  if (time === undefined) return { day, time };
  if (offset !== undefined) {
    return clockTimeAt(Date.parse(`${day}T${time}${offset}`), timezone);
  }
  const exists = instantOf({ day, time }, timezone) !== undefined;
  return exists ? { day, time } : undefined;
}

/**
 * The instant of a written moment, in milliseconds since 1970: the first one of
 * its day when it has no hour, undefined for an hour that the clock skips.
 */
export function momentInstant(
  { day, time, offset }: WrittenMoment,
  timezone: string,
): number | undefined {
  if (time === undefined) return startOfDay(day, timezone);
  return offset === undefined
    ? instantOf({ day, time }, timezone)
    : Date.parse(`${day}T${time}${offset}`);
}

type Fault = Pick<Problem, "rule" | "message" | "mend">;

/** What is said of an hour that the clock skips. */
export function skippedHour({ day, time }: WrittenMoment): Fault {
  return {
    rule: "invalid-date",
    message: `« ${day} ${time} » n’existe pas : ce jour-là, l’horloge saute cette heure.`,
    mend: "Écrivez l’heure qu’il est vraiment : au passage à l’heure d’été, 3 h suit 1 h 59.",
  };
}

function faultOfEnd(start: EventMoment, end: EventMoment): Fault | undefined {
  if ((start.time === undefined) !== (end.time === undefined)) {
    return {
      rule: "invalid-event",
      message:
        "« start » et « end » ne sont pas de même sorte : l’un a une heure, l’autre non.",
      mend: "Donnez une heure aux deux, ou à aucun des deux.",
    };
  }
  const order = compareDays(written(start), written(end));
  const isOrdered = start.time === undefined ? order <= 0 : order < 0;
  return isOrdered
    ? undefined
    : {
        rule: "invalid-event",
        message: "Cet événement finit avant d’avoir commencé.",
        mend: "Corrigez « start » ou « end » : la fin vient après le début.",
      };
}

/** Written so, moments stand in their order. */
function written({ day, time = "" }: EventMoment): string {
  return day + time;
}

/** A start that is wrong is reported where it is read. */
function withoutStart(file: string, yaml: ParsedYaml): Problem[] {
  const { value } = yaml;
  if (typeof value !== "object" || value === null) return [];
  if ("start" in value && value.start !== null) return [];
  return ["end", "place", "cancelled"]
    .filter((field) => {
      const written: unknown = Reflect.get(value, field);
      return written !== undefined && written !== null && written !== false;
    })
    .map((field) => ({
      file,
      ...yaml.placeOfKey([], field),
      rule: "event-without-start",
      message: `Le champ « ${field} » n’a pas d’effet : cet article n’annonce pas d’événement.`,
      mend: "Ajoutez le début de l’événement, « start: 2026-03-12 14:30 », ou retirez ce champ.",
    }));
}
