import { createHash } from "node:crypto";

import type { EventMoment } from "../content/event";
import { formatEvent } from "../content/format-event";
import { clockTimeAt } from "../content/zoned-time";
import { noticePeriod, type Period } from "../site/notice-periods";
import type { NoticeSettings } from "../site/notices";
import type { SiteSettings } from "../site/settings";

/** A notice as pages have it. */
export interface SiteNotice extends NoticeSettings, Period {
  /** Changes with its words: who closed it reads it again. */
  key: string;
  /** Whether readers may close it. */
  closable: boolean;
  /** Whether it is there before its time, where drafts are shown. */
  isToCome: boolean;
}

type Timed = Pick<SiteSettings, "notices" | "timezone">;

/**
 * The notices that a site made at an instant has, in their order: those that
 * are shown then and, where drafts are, those to come. Never on the public
 * site before its start: nobody is to read in its HTML what is not public yet.
 */
export function noticesAt(
  settings: Timed,
  now: number,
  showsDrafts: boolean,
): SiteNotice[] {
  return timed(settings).flatMap(({ notice, period }) => {
    const isToCome = now < period.from;
    if (now >= period.until || (isToCome && !showsDrafts)) return [];
    const { type, closable = isClosable(type) } = notice;
    const key = keyOf(notice);
    return [{ ...notice, ...period, key, closable, isToCome }];
  });
}

/** The next instant at which a site made now has other notices; undefined when none starts or ends any more. */
export function nextNoticeChange(
  settings: Timed,
  now: number,
): number | undefined {
  const next = Math.min(
    ...timed(settings)
      .flatMap(({ period: { from, until } }) => [from, until])
      .filter((bound) => bound > now),
  );
  return Number.isFinite(next) ? next : undefined;
}

/** Those that have words to read: a mourning may be without. */
export function bandsOf(notices: readonly SiteNotice[]): SiteNotice[] {
  return notices.filter(
    ({ title, isToCome }) => title !== undefined || isToCome,
  );
}

/** Until when the site is in mourning, in milliseconds since 1970; undefined when it is not. */
export function mourningUntil(
  notices: readonly Pick<SiteNotice, "type" | "until" | "isToCome">[],
): number | undefined {
  const ends = notices
    .filter(({ type, isToCome }) => type === "deuil" && !isToCome)
    .map(({ until }) => until);
  return ends.length > 0 ? Math.max(...ends) : undefined;
}

/** When a notice to come is shown, as a sentence begins: « Du mardi 1er décembre 2026 à 8 h au mercredi 2 décembre 2026 ». */
export function formatNoticePeriod(
  { start, end, from, until }: SiteNotice,
  timezone: string,
): string {
  const onClock = (moment: EventMoment, instant: number): EventMoment =>
    moment.time === undefined ? moment : clockTimeAt(instant, timezone);
  const last = onClock(end, until);
  const first = start ? onClock(start, from) : last;
  return formatEvent({ start: first, end: last }, "fr", timezone);
}

/** Those whose bounds are right: the others were reported. */
function timed({ notices, timezone }: Timed) {
  return notices.flatMap((notice) => {
    const period = noticePeriod(notice, timezone);
    return period ? [{ notice, period }] : [];
  });
}

/** What a reader must not miss stays. */
function isClosable(type: NoticeSettings["type"]): boolean {
  return type === "information" || type === "avertissement";
}

function keyOf({ type, title, text, link }: NoticeSettings): string {
  return createHash("sha256")
    .update(JSON.stringify([type, title, text, link]))
    .digest("hex")
    .slice(0, 12);
}
