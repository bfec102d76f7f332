import type { Entry } from "../content/entry";
import { compareDays } from "../content/day";
import { articles, collectionEntries, type Library } from "./library";

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

/** The articles that share the most tags with one, the newest first among equals. */
export function relatedTo(
  library: Library,
  entry: Entry,
  count: number,
): Entry[] {
  const tags = new Set(entry.tags);
  return articles(library)
    .filter(
      ({ file, language }) =>
        file !== entry.file && language === entry.language,
    )
    .map((other) => ({
      other,
      shared: other.tags.filter((tag) => tags.has(tag)).length,
    }))
    .filter(({ shared }) => shared > 0)
    .sort(
      (a, b) => b.shared - a.shared || compareDays(b.other.date, a.other.date),
    )
    .slice(0, count)
    .map(({ other }) => other);
}
