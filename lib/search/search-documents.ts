import type { Day } from "../content/day";
import type { Entry } from "../content/entry";
import { entryState } from "../library/entry-state";
import type { Library } from "../library/library";
import { newestFirst } from "../library/newest-first";
import { isFault } from "../library/routes";
import { tagsOf } from "../library/tags";

/** What a search looks through of an entry, as plain data: a thread is told it. */
export interface SearchDocument {
  language: string;
  date: Day | undefined;
  url: string;
  title: string;
  /** Its tags and authors. */
  names: string;
  text: string;
  tags: string[];
  /** The title of its collection. */
  collection: string | undefined;
}

/** What gives the words of an entry on one line: see `plainText`. */
export type TextOf = (entry: Entry) => string | Promise<string>;

/**
 * What readers may look for, the newest first, then what has no date: every
 * entry that the public site shows, but those of `search: false`.
 */
export async function searchDocuments(
  library: Library,
  textOf: TextOf,
): Promise<SearchDocument[]> {
  const documents: SearchDocument[] = [];
  for (const entry of searchedEntries(library)) {
    const { path = "/", title, authors, description = "", collection } = entry;
    const { language, date } = entry;
    const tags = tagsOf(library.tags, entry).map(({ name }) => name);
    const text = await textOf(entry);
    documents.push({
      language,
      date,
      url: library.urls.of(path),
      title,
      names: [...tags, ...authors].join(" \n"),
      text: `${description} ${text}`.trim(),
      tags,
      collection: collection && library.settings.collections[collection]?.title,
    });
  }
  return documents;
}

function searchedEntries(library: Library): Entry[] {
  const entries = [...library.links.routes.values()].flatMap((route) =>
    route.entry && !isFault(route) && (route.list?.number ?? 1) === 1
      ? [route.entry]
      : [],
  );
  const published = entries.filter(
    (entry) => entry.search && entryState(entry, library.today) === "published",
  );
  // What has one day and title is in the same order however files are read.
  return newestFirst(published.sort((a, b) => (a.file < b.file ? -1 : 1)));
}
