import type { Entry } from "../content/entry";
import { collectionPath } from "../content/entry-path";
import { articles, collectionEntries, type Library } from "../library/library";
import type { Route } from "../library/routes";
import { tagAt } from "../library/tags";
import { once } from "../once";

/** The articles of the site, of a collection or of a tag, to follow. */
export interface Feed {
  kind: "site" | "collection" | "tag";
  title: string;
  description: string;
  language: string;
  /** Path of the page that shows them. */
  page: string;
  /** Path of each form. */
  paths: Record<FeedForm, string>;
  /** The newest first. */
  entries: () => readonly Entry[];
}

/** The forms of a feed, by the name of its file beside the page. */
export const feedForms = {
  atom: { file: "atom.xml", name: "Atom", type: "application/atom+xml" },
  rss: { file: "rss.xml", name: "RSS", type: "application/rss+xml" },
  json: { file: "feed.json", name: "JSON Feed", type: "application/feed+json" },
} as const;

export type FeedForm = keyof typeof feedForms;

export const feedFormNames = [
  "atom",
  "rss",
  "json",
] as const satisfies FeedForm[];

/** What the feeds of a site are told from. */
export type FeedSource = Pick<
  Library,
  "language" | "links" | "paths" | "settings" | "tags"
>;

/** Every feed of a site in the language of a library: its own first, then those of its collections, then those of its tags. */
export function feedsOfSite(library: FeedSource): Feed[] {
  const routes = [...library.links.routes.values()].filter(
    (route) => route.language === library.language && isFirstPage(route),
  );
  const inOrder = (kind: Route["kind"]) =>
    routes.filter((route) => route.kind === kind);
  return [
    siteFeed(library),
    ...[...inOrder("list"), ...inOrder("tag")].map((route) =>
      listFeed(library, route),
    ),
  ];
}

/** The path of every form of each of them. */
export function feedPaths(library: FeedSource): string[] {
  return feedsOfSite(library).flatMap(({ paths }) => Object.values(paths));
}

function isFirstPage({ list }: Route): boolean {
  return list?.number === 1;
}

function siteFeed(library: FeedSource): Feed {
  const { settings, language, paths } = library;
  return {
    kind: "site",
    title: settings.name,
    description: settings.description,
    language,
    page: paths.home,
    paths: pathsBeside(paths.home),
    entries: once(() => articles(library)),
  };
}

/** The feed of the first page of a list, or of a tag. */
function listFeed(
  library: FeedSource,
  { kind, path, title, description, language, collection = "" }: Route,
): Feed {
  const { settings, tags } = library;
  return {
    kind: kind === "tag" ? "tag" : "collection",
    title: `${settings.name} – ${title}`,
    description: description ?? settings.description,
    language,
    page: path,
    paths: pathsBeside(path),
    entries: once(() =>
      kind === "tag"
        ? (tagAt(tags, path)?.entries ?? [])
        : collectionEntries(library, collection),
    ),
  };
}

/** A feed that a page announces. */
export interface AnnouncedFeed extends Record<FeedForm, string> {
  title: string;
}

/**
 * The feeds that the page of a route announces, by their URLs: the site's, and
 * that of the list, of the tag or of the article's collection.
 */
export function feedsOf(library: Library, route: Route): AnnouncedFeed[] {
  const list = listOf(library, route);
  return [siteFeed(library), ...(list ? [listFeed(library, list)] : [])].map(
    (feed) => announce(library, feed),
  );
}

/** The first page of the list that a route is a page, or an article, of. */
function listOf(
  { links, settings }: Library,
  { kind, list, collection = "" }: Route,
): Route | undefined {
  const url = settings.collections[collection]?.url;
  const path = kind === "article" ? url && collectionPath(url) : list?.paths[0];
  const found = path === undefined ? undefined : links.routes.get(path);
  return found?.kind === "list" || found?.kind === "tag" ? found : undefined;
}

/** The title of a feed, and the URL of each of its forms. */
export function announce(
  { urls }: Library,
  { title, paths }: Feed,
): AnnouncedFeed {
  return {
    title,
    atom: urls.of(paths.atom),
    rss: urls.of(paths.rss),
    json: urls.of(paths.json),
  };
}

function pathsBeside(page: string): Feed["paths"] {
  return {
    atom: page + feedForms.atom.file,
    rss: page + feedForms.rss.file,
    json: page + feedForms.json.file,
  };
}
