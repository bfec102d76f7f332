import { dayAfter } from "../content/day";
import { momentInstant, skippedHour } from "../content/event";
import type { WrittenMoment } from "../content/event";
import type { Place } from "../problems";
import type { RuleName } from "../rules";
import type { ParsedYaml } from "../yaml/parse-yaml";
import type { NoticeSettings } from "./notices";

/** When a notice is shown, in milliseconds since 1970. */
export interface Period {
  from: number;
  /** The first instant without it. */
  until: number;
}

/**
 * When a notice is shown, on the clock of a time zone; undefined when its end
 * does not come after its start, or when the clock skips one of them.
 */
export function noticePeriod(
  { start, end }: Pick<NoticeSettings, "start" | "end">,
  timezone: string,
): Period | undefined {
  const from = start ? momentInstant(start, timezone) : -Infinity;
  const until = momentInstant(afterLast(end), timezone);
  return from !== undefined && until !== undefined && from < until
    ? { from, until }
    : undefined;
}

/** A last day is shown whole. */
function afterLast(end: WrittenMoment): WrittenMoment {
  return end.time === undefined ? { ...end, day: dayAfter(end.day) } : end;
}

/** A mistake in when a notice is shown. */
interface PeriodProblem extends Place {
  rule: RuleName;
  message: string;
  mend: string;
}

/** Reports hours that the clock skips, and ends that do not come after their start. */
export function checkNoticePeriods(
  notices: readonly NoticeSettings[],
  timezone: string,
  yaml: Pick<ParsedYaml, "placeOfValue">,
  /** Where the settings have them. */
  path: readonly string[] = ["notices"],
): PeriodProblem[] {
  return notices.flatMap((notice, index): PeriodProblem[] => {
    const placeOf = (field: "start" | "end") =>
      yaml.placeOfValue([...path, index, field]);
    const skipped = (["start", "end"] as const).flatMap((field) => {
      const moment = notice[field];
      return moment && momentInstant(moment, timezone) === undefined
        ? [{ ...placeOf(field), ...skippedHour(moment) }]
        : [];
    });
    if (skipped.length > 0 || noticePeriod(notice, timezone)) return skipped;
    return [
      {
        ...placeOf("end"),
        rule: "invalid-notice",
        message: "Ce bandeau disparaîtrait avant d’avoir paru.",
        mend: "Corrigez « start » ou « end » : la fin vient après le début.",
      },
    ];
  });
}
