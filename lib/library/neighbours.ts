import type { Entry } from "../content/entry";
import { articles, collectionEntries, type Library } from "./library";
import { tagsOf } from "./tags";

/** The articles of a collection just before and just after one, by date. */
export function neighboursOf(
  library: Library,
  entry: Entry,
): { previous: Entry | undefined; next: Entry | undefined } {
  const newestFirst = collectionEntries(library, entry.collection ?? "").filter(
    ({ language }) => language === entry.language,
  );
  const index = newestFirst.findIndex(({ file }) => file === entry.file);
  if (index === -1) return { previous: undefined, next: undefined };
  return { previous: newestFirst[index + 1], next: newestFirst[index - 1] };
}

/** The articles that share the most tags with one, the newest first among equals; others fill up the count. */
export function relatedTo(
  library: Library,
  entry: Entry,
  count: number,
): Entry[] {
  const shared = new Map<Entry, number>();
  for (const tag of tagsOf(library.tags, entry)) {
    for (const other of tag.entries) {
      shared.set(other, (shared.get(other) ?? 0) + 1);
    }
  }
  const ranks = ranksOf(library);
  const isBefore = (a: Entry, b: Entry) => {
    const difference = (shared.get(a) ?? 0) - (shared.get(b) ?? 0);
    return difference === 0
      ? (ranks.get(a) ?? 0) < (ranks.get(b) ?? 0)
      : difference > 0;
  };
  const isOther = ({ file, language }: Entry) =>
    file !== entry.file && language === entry.language;
  const first = [...shared.keys()].filter(isOther);
  const newest = articles(library)
    .slice(0, count + shared.size)
    .filter((other) => isOther(other) && !shared.has(other));
  return firstOf([...first, ...newest.slice(0, count)], count, isBefore);
}

/** The first of some values in an order, without sorting the rest of them. */
function firstOf<Value>(
  values: readonly Value[],
  count: number,
  isBefore: (a: Value, b: Value) => boolean,
): Value[] {
  const first: Value[] = [];
  for (const value of values) {
    const place = first.findIndex((other) => isBefore(value, other));
    if (place !== -1) first.splice(place, 0, value);
    else if (first.length < count) first.push(value);
    if (first.length > count) first.pop();
  }
  return first;
}

/** The place of each article among all. */
function ranksOf(library: Library): ReadonlyMap<Entry, number> {
  const known = ranks.get(library.links);
  if (known) return known;
  const made = new Map(
    articles(library).map((entry, index) => [entry, index] as const),
  );
  ranks.set(library.links, made);
  return made;
}

const ranks = new WeakMap<Library["links"], ReadonlyMap<Entry, number>>();
