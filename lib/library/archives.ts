import type { Day } from "../content/day";
import type { Entry } from "../content/entry";
import type { SitePaths } from "./site-paths";

/** A year of the site, and its articles, the newest first. */
export interface Year {
  /** « 2023 »; undefined for articles without a date. */
  year: string | undefined;
  path: string;
  entries: readonly Entry[];
}

/** The years of articles that are sorted, in their order: the newest first, what has no date last. */
export function collectYears(
  articles: readonly Entry[],
  { archives, undated }: Pick<SitePaths, "archives" | "undated">,
): Year[] {
  return groupByDate(articles, 4).map(({ date, entries }) => ({
    year: date,
    path: date === undefined ? undated : `${archives}${date}/`,
    entries,
  }));
}

/** A month of a year, and its articles. */
export interface Month {
  /** Its first day; undefined for articles without a date. */
  day: Day | undefined;
  entries: readonly Entry[];
}

/** The months of articles that are sorted, in their order. */
export function collectMonths(articles: readonly Entry[]): Month[] {
  return groupByDate(articles, 7).map(({ date, entries }) => ({
    day: date && `${date}-01`,
    entries,
  }));
}

/** Articles by the first signs of their dates: four of a year, seven of a month. */
function groupByDate(
  articles: readonly Entry[],
  signs: number,
): { date: string | undefined; entries: Entry[] }[] {
  const groups = new Map<string | undefined, Entry[]>();
  for (const entry of articles) {
    const date = entry.date?.slice(0, signs);
    const entries = groups.get(date) ?? [];
    groups.set(date, entries);
    entries.push(entry);
  }
  return [...groups].map(([date, entries]) => ({ date, entries }));
}
