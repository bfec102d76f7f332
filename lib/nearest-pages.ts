import { distance } from "fastest-levenshtein";

import { slugify } from "./content/slugify";

/** A page that may be what somebody looks for. */
export interface NamedPage {
  /** Decoded, as all paths of the site. */
  path: string;
  title: string;
}

/** Pages in the form in which they are compared. */
export type ComparedPages = readonly ComparedPage[];

interface ComparedPage {
  page: NamedPage;
  folders: readonly string[];
  /** What it may be asked by: the last part of its path, and its title. */
  names: readonly string[];
}

/** Prepares pages, once for all the addresses that they are compared with. */
export function comparePages(pages: readonly NamedPage[]): ComparedPages {
  return pages.flatMap((page) => {
    const { folders, name } = partsOf(page.path);
    if (name === "") return [];
    const title = slugify(page.title);
    const names = title === name || title === "" ? [name] : [name, title];
    return [{ page, folders, names }];
  });
}

/** How much of a name may differ, from 0 (the same) to 1 (nothing in common). */
const farthest = 0.4;

/**
 * The pages whose addresses are nearest to one that answers nothing, the
 * nearest first; none when none is near. A page that moved to another folder
 * is the nearest, then those whose name or title has a few other letters or
 * most of the same words. Accents, capitals, `.html` and dates count for nothing.
 *
 * @param path - decoded, as far as it can be
 */
export function nearestPages(
  path: string,
  pages: ComparedPages,
  count: number,
): NamedPage[] {
  const { folders, name } = partsOf(path);
  if (name === "") return [];
  const words = wordsOf(name);
  return pages
    .flatMap(({ page, names, folders: others }) => {
      // Of two that are as near, the one that has the name comes before the one that has the title.
      const apart = Math.min(
        ...names.map(
          (one, index) => index / 100 + difference(name, one, words),
        ),
      );
      if (apart > farthest) return [];
      const shared = folders.filter((one) => others.includes(one)).length;
      return [{ page, apart, shared }];
    })
    .sort(
      (a, b) =>
        a.apart - b.apart ||
        b.shared - a.shared ||
        a.page.path.length - b.page.path.length,
    )
    .slice(0, count)
    .map(({ page }) => page);
}

/** How far two names are from each other, from 0 to 1. */
function difference(
  name: string,
  other: string,
  words: readonly string[],
): number {
  if (name === other) return 0;
  const longer = Math.max(name.length, other.length);
  // Most names are too long or too short for each other: that is told at once.
  const least = Math.abs(name.length - other.length) / longer;
  const letters = least > farthest ? 1 : distance(name, other) / longer;
  return Math.min(letters, otherWords(words, other));
}

/** Of two names, the part of their words that only one has; short words do not count, and one in common is no sign. */
function otherWords(words: readonly string[], other: string): number {
  if (words.length < 2) return 1;
  const others = wordsOf(other);
  const common = words.filter((word) => others.includes(word)).length;
  return common < 2 ? 1 : 1 - common / Math.max(words.length, others.length);
}

function wordsOf(name: string): string[] {
  return [...new Set(name.split("-"))].filter((word) => word.length > 2);
}

/** Longer addresses are nobody's work, and would take long to compare. */
const longest = 200;

/** The last part of a path, and those before it, as they are compared. */
function partsOf(path: string): { folders: string[]; name: string } {
  const parts = path
    .slice(-longest)
    .replace(/\/page\/\d+\/?$/, "")
    .replace(/\/index\.\w+$/, "")
    .replace(/\.(?:html?|php|aspx?|mdx?)$/i, "")
    .split("/")
    .map((part) => part.replace(/^\d{4}-\d{2}-\d{2}-/, ""))
    // As nearly all are: that takes far longer.
    .map((part) => (/^[a-z\d-]*$/.test(part) ? part : slugify(part)))
    .filter((part) => part !== "");
  return { folders: parts.slice(0, -1), name: parts.at(-1) ?? "" };
}
