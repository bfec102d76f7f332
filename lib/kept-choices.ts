/** What choices are called where a browser keeps them: its reader may look. */
export const hostsKey = "parution-contenus";
export const measureKey = "parution-mesure";

/** How what each closed notice is called begins. */
export const closedNoticesKey = "parution-notice-";

/** The CNIL asks that a choice be made anew from time to time, and holds six months for good practice. */
const keptDays = 183;

const dayInMilliseconds = 86_400_000;

/** The hosts whose contents are shown without a click, each with the day on which that was chosen. */
export type Hosts = ReadonlyMap<string, Date>;

/** What a reader answered, and when. */
export interface Answer {
  isAccepted: boolean;
  day: Date;
}

/** Whether a choice of a day is too old; so is one of a day that is none. */
export function longAgo(day: Date, now: Date): boolean {
  const days = (now.getTime() - day.getTime()) / dayInMilliseconds;
  return !(days < keptDays);
}

/** The hosts that a kept text names, but for choices that are too old. Whatever else it holds is nothing. */
export function readHosts(text: string | null | undefined, now: Date): Hosts {
  return new Map(
    Object.entries(parseObject(text)).flatMap(([host, value]) => {
      const day = dayOf(value);
      return longAgo(day, now) ? [] : [[host, day] as const];
    }),
  );
}

/** The text to keep; undefined when nothing is chosen. */
export function writeHosts(hosts: Hosts): string | undefined {
  if (hosts.size === 0) return undefined;
  return JSON.stringify(
    Object.fromEntries([...hosts].map(([host, day]) => [host, textOf(day)])),
  );
}

const answers = { oui: true, non: false };

/** The answer that a kept text gives: « non 2026-11-27 ». Any other text is none. */
export function readAnswer(text: string | null): Answer | undefined {
  const [, word, day] = /^(oui|non) (\S+)$/.exec(text ?? "") ?? [];
  if (word !== "oui" && word !== "non") return undefined;
  return { isAccepted: answers[word], day: dayOf(day) };
}

/** The text to keep of an answer. */
export function writeAnswer({ isAccepted, day }: Answer): string {
  return `${isAccepted ? "oui" : "non"} ${textOf(day)}`;
}

function textOf(day: Date): string {
  return day.toISOString().slice(0, 10);
}

function dayOf(value: unknown): Date {
  return new Date(
    typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value)
      ? value
      : NaN,
  );
}

function parseObject(text: string | null | undefined): object {
  try {
    const value: unknown = JSON.parse(text ?? "{}");
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}
