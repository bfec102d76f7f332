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

/** How many numbers stand on each side of the current page. */
const around = 1;

/**
 * The page numbers that a pagination shows: the first, the last, those around
 * the current one; undefined stands for those left out.
 */
export function shownPages(
  current: number,
  count: number,
): (number | undefined)[] {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const isShown = (number: number) =>
    number === 1 || number === count || Math.abs(number - current) <= around;
  return numbers.flatMap((number) => {
    if (isShown(number)) return [number];
    // One number alone takes no more room than what would replace it.
    if (isShown(number - 1) && isShown(number + 1)) return [number];
    return isShown(number - 1) ? [undefined] : [];
  });
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
