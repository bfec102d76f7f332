import type { Entry } from "../content/entry";
import { slugify } from "../content/slugify";

/** A theme of the site or an author, and the articles that have it. */
export interface Tag<Article = Entry> {
  /** As most articles write it. */
  name: string;
  slug: string;
  path: string;
  entries: readonly Article[];
}

/** Every tag by its slug: the most used first, then by name. */
export type Tags<Article = Entry> = ReadonlyMap<string, Tag<Article>>;

/**
 * The tags of articles, which keep their order. One tag written two ways
 * (« Open data », « open-data ») is one tag.
 *
 * @param root - the path that the pages of tags stand under
 * @param code - the language whose alphabet orders them
 */
export function collectTags<Article extends Pick<Entry, "tags">>(
  articles: readonly Article[],
  root: string,
  code: string,
): Tags<Article> {
  return collectNames(articles, ({ tags }) => tags, root, code);
}

/** What articles name, with a page for each name under a path; spellings of one slug are one name. */
export function collectNames<Article>(
  articles: readonly Article[],
  namesOf: (article: Article) => readonly string[],
  root: string,
  code: string,
): Tags<Article> {
  const uses = new Map<string, { names: string[]; entries: Article[] }>();
  for (const entry of articles) {
    const seen = new Set<string>();
    for (const name of namesOf(entry)) {
      const slug = tagSlug(name);
      const use = uses.get(slug) ?? { names: [], entries: [] };
      uses.set(slug, use);
      use.names.push(name);
      if (!seen.has(slug)) use.entries.push(entry);
      seen.add(slug);
    }
  }
  const tags = [...uses].map(([slug, { names, entries }]) => ({
    name: mostFrequent(names),
    slug,
    path: `${root}${slug}/`,
    entries,
  }));
  tags.sort(
    (a, b) =>
      b.entries.length - a.entries.length || a.name.localeCompare(b.name, code),
  );
  return new Map(tags.map((tag) => [tag.slug, tag]));
}

/** The tag whose page is at a path. */
export function tagAt(tags: Tags, path: string): Tag | undefined {
  const tag = tags.get(path.split("/").at(-2) ?? "");
  return tag?.path === path ? tag : undefined;
}

/** The tags of one entry, each once, as the site names them. */
export function tagsOf(tags: Tags, entry: Entry): Tag[] {
  const slugs = new Set(entry.tags.map(tagSlug));
  return [...slugs].flatMap((slug) => tags.get(slug) ?? []);
}

const slugs = new Map<string, string>();

/** The slug of a tag, which every page asks for again: made once for each name. */
export function tagSlug(name: string): string {
  const kept = slugs.get(name);
  if (kept !== undefined) return kept;
  const made = slugify(name) || codePoints(name);
  slugs.set(name, made);
  return made;
}

/** A tag without letter or digit, an emoji for instance, is named by its code points. */
function codePoints(name: string): string {
  return [...name]
    .map((sign) => `u${sign.codePointAt(0)?.toString(16)}`)
    .join("-");
}

/** How a site names each tag that it writes: the first of the names written most often for its slug. */
export function usualTagNames(written: readonly string[]): Map<string, string> {
  const bySlug = new Map<string, string[]>();
  for (const name of written) {
    const slug = tagSlug(name);
    const names = bySlug.get(slug) ?? [];
    bySlug.set(slug, names);
    names.push(name);
  }
  return new Map(
    [...bySlug.values()].flatMap((names) => {
      const usual = mostFrequent(names);
      return names.map((name) => [name, usual] as const);
    }),
  );
}

/** The first of those written most often. */
function mostFrequent(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [first = ["", 0] as const, ...others] = counts;
  return others.reduce<readonly [string, number]>(
    (best, one) => (one[1] > best[1] ? one : best),
    first,
  )[0];
}
