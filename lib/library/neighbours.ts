import type { Entry } from "../content/entry";
import { allArticles, type Library } from "./library";
import { tagsOf, type Tag } from "./tags";

/** The articles of a collection just before and just after one, by date. */
export function neighboursOf(
  library: Library,
  entry: Entry,
): { previous: Entry | undefined; next: Entry | undefined } {
  const place = rankingOf(library).places.get(entry.file);
  if (!place) return { previous: undefined, next: undefined };
  const { beside, index } = place;
  return { previous: beside[index + 1], next: beside[index - 1] };
}

/** The articles that share the most tags with one, the newest first among equals; others fill up the count. */
export function relatedTo(
  library: Library,
  entry: Entry,
  count: number,
): Entry[] {
  const tags = tagsOf(library.tags, entry);
  const slugs = tags.map(({ slug }) => slug).sort();
  const key = [entry.language, count, ...slugs].join(" ");
  const { nearest } = rankingOf(library);
  // Articles of the same tags are near the same ones: each may be among them.
  const near =
    nearest.get(key) ?? nearestTo(library, tags, entry.language, count + 1);
  nearest.set(key, near);
  return near.filter(({ file }) => file !== entry.file).slice(0, count);
}

/** The articles in a language that have the most of some tags, the newest first among equals. */
function nearestTo(
  library: Library,
  tags: readonly Tag[],
  language: string,
  count: number,
): Entry[] {
  const shared = new Map<Entry, number>();
  for (const tag of tags) {
    for (const other of tag.entries) {
      shared.set(other, (shared.get(other) ?? 0) + 1);
    }
  }
  const { ranks, byLanguage } = rankingOf(library);
  const isBefore = (a: Entry, b: Entry) => {
    const difference = (shared.get(a) ?? 0) - (shared.get(b) ?? 0);
    return difference === 0
      ? (ranks.get(a) ?? 0) < (ranks.get(b) ?? 0)
      : difference > 0;
  };
  const first = [...shared.keys()].filter((one) => one.language === language);
  const newest = (byLanguage.get(language) ?? [])
    .slice(0, count + shared.size)
    .filter((one) => !shared.has(one));
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

/** The articles of a site in their order, ready for each page to be placed among them. */
interface Ranking {
  ranks: ReadonlyMap<Entry, number>;
  byLanguage: ReadonlyMap<string, readonly Entry[]>;
  /** By file: the articles of its collection in its language, and its index in them. */
  places: ReadonlyMap<string, { beside: readonly Entry[]; index: number }>;
  /** What was found near some tags, by them, the language and the count. */
  nearest: Map<string, readonly Entry[]>;
}

const rankings = new WeakMap<Library["links"], Ranking>();

function rankingOf(library: Library): Ranking {
  const known = rankings.get(library.links);
  if (known) return known;
  const all = allArticles(library);
  const groups = groupBy(
    all,
    ({ collection, language }) => `${language} ${collection}`,
  );
  const made: Ranking = {
    ranks: new Map(all.map((entry, index) => [entry, index])),
    byLanguage: groupBy(all, ({ language }) => language),
    places: new Map(
      [...groups.values()].flatMap((beside) =>
        beside.map(({ file }, index) => [file, { beside, index }] as const),
      ),
    ),
    nearest: new Map(),
  };
  rankings.set(library.links, made);
  return made;
}

function groupBy(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(entry);
  }
  return groups;
}
