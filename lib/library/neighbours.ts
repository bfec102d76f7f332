import type { Entry } from "../content/entry";
import { compareDays } from "../content/day";
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
  const tags = new Set(tagsOf(library.tags, entry));
  return articles(library)
    .filter(
      ({ file, language }) =>
        file !== entry.file && language === entry.language,
    )
    .map((other) => ({
      other,
      shared: tagsOf(library.tags, other).filter((tag) => tags.has(tag)).length,
    }))
    .sort(
      (a, b) => b.shared - a.shared || compareDays(b.other.date, a.other.date),
    )
    .slice(0, count)
    .map(({ other }) => other);
}
