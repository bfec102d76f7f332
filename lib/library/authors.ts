import type { Entry } from "../content/entry";
import { collectNames, tagSlug, type Tag, type Tags } from "./tags";

/** The authors of articles, by slug: those who wrote most first, then by name. */
export function collectAuthors(
  articles: readonly Entry[],
  root: string,
  code: string,
): Tags {
  return collectNames(articles, ({ authors }) => authors, root, code);
}

/** One author of an entry, as its page names it. */
export interface NamedAuthor {
  name: string;
  /** The page of what they wrote; undefined where an article is none of the site's. */
  author: Tag | undefined;
}

/** The authors of one entry, each once, in its own order. */
export function authorsOf(authors: Tags, entry: Entry): NamedAuthor[] {
  const bySlug = new Map(entry.authors.map((name) => [tagSlug(name), name]));
  return [...bySlug].map(([slug, name]) => {
    const author = authors.get(slug);
    return { name: author?.name ?? name, author };
  });
}
