import type { Entry } from "../content/entry";

/** One page of a list of articles. */
export interface ListPage {
  /** From 1. */
  number: number;
  entries: readonly Entry[];
  /** How many articles the whole list has. */
  total: number;
  /** The paths of all its pages, in order. */
  paths: readonly string[];
}

/** How many numbers stand in a wide gap, so that any page of a long list is a few clicks away. */
const stones = 3;

/** The numbers left out at once without a number among them. */
const widestGap = 5;

/** As many pages are all shown. */
const fewPages = 9;

/**
 * The page numbers that a pagination shows: the first, the last, those around
 * the current one, a few evenly between; undefined stands for those left out,
 * unless the numbers around say so.
 */
export function shownPages(
  current: number,
  count: number,
): (number | undefined)[] {
  if (count <= fewPages) {
    return Array.from({ length: count }, (_, index) => index + 1);
  }
  const numbers = [1, current - 1, current, current + 1, count].filter(
    (number) => number >= 1 && number <= count,
  );
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  return sorted.flatMap((number, index) => {
    const before = sorted[index - 1] ?? number - 1;
    return [...between(before, number), number];
  });
}

/** What stands between two numbers: nothing, the only one left out, a gap, or a few of many. */
function between(first: number, last: number): (number | undefined)[] {
  const left = last - first - 1;
  if (left === 0) return [];
  // One number alone takes no more room than what would replace it.
  if (left === 1) return [first + 1];
  if (left <= widestGap) return [undefined];
  return Array.from({ length: stones }, (_, index) =>
    Math.round(first + ((last - first) * (index + 1)) / (stones + 1)),
  );
}

/** A list cut into pages: at `path`, then at `path` + `page/2/` and so on. An empty list has one page. */
export function listPages(
  path: string,
  entries: readonly Entry[],
  pageSize: number,
): ListPage[] {
  const count = Math.max(1, Math.ceil(entries.length / pageSize));
  const paths = Array.from({ length: count }, (_, index) =>
    index === 0 ? path : `${path}page/${index + 1}/`,
  );
  return paths.map((_, index) => ({
    number: index + 1,
    entries: entries.slice(index * pageSize, (index + 1) * pageSize),
    total: entries.length,
    paths,
  }));
}
