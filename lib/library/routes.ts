import type { Entry } from "../content/entry";
import { collectionPath } from "../content/entry-path";
import { languageInPath, mainLanguage, shownLanguage } from "../site/languages";
import type { SiteSettings } from "../site/settings";
import { collectYears, type Year } from "./archives";
import { collectAuthors } from "./authors";
import { listPages, type ListPage } from "./list-pages";
import { newestFirst } from "./newest-first";
import { siteParts, type SitePart } from "./site-parts";
import { collectTags, type Tags } from "./tags";
import type { Words } from "../words/words";

/** What pages there are. */
export const routeKinds = [
  "languages",
  "home",
  "article",
  "page",
  "list",
  "tag",
  "tags",
  "author",
  "authors",
  "year",
  "archives",
  "feeds",
  "choices",
  "search",
  "site-map",
  "ecodesign",
  "not-found",
  "gone",
  "server-error",
] as const;

/** One URL of the site. Pages, sitemap, feeds and link checks all read this table. */
export interface Route {
  kind: (typeof routeKinds)[number];
  /** Decoded path, with both slashes. */
  path: string;
  /** Of the page: what its file is written in may be another, that is none of the site's. */
  language: string;
  title: string;
  description: string | undefined;
  /** The source file it shows; it may be absent from home, lists and error pages. */
  entry: Entry | undefined;
  /** Name of the collection that a list shows or that an article is of. */
  collection: string | undefined;
  /** The articles that a list, or the page of a tag, an author or a year shows. */
  list: ListPage | undefined;
}

/** Whether a page only stands in the place of others, when something is wrong. */
export function isFault({ kind }: Pick<Route, "kind">): boolean {
  return kind === "not-found" || kind === "gone" || kind === "server-error";
}

/** The pages of a tag and of an author are as long as a collection's by default. */
const cardPageSize = 12;

/** How many titles a page of a year lists. */
const yearPageSize = 60;

/** What a site has in one of its languages. */
export interface LanguagePart extends SitePart {
  /** The themes of its articles. */
  tags: Tags;
  /** Those who wrote its articles. */
  authors: Tags;
  /** The years of its articles, the newest first. */
  years: readonly Year[];
}

/** The table of routes, and what it has pages of. */
export interface RouteTable {
  /** One row a path. */
  routes: Map<string, Route>;
  /** By language, the main one first. */
  parts: ReadonlyMap<string, LanguagePart>;
}

/** The table of routes that published entries and settings give. */
export function buildRoutes(
  entries: readonly Entry[],
  settings: SiteSettings,
): RouteTable {
  const routes = new Map<string, Route>();
  const parts = siteParts(settings);
  for (const part of parts) {
    for (const route of fixedRoutes(part)) routes.set(route.path, route);
  }
  if (settings.languages.length > 1 && settings.root === "choice") {
    routes.set(rootPath, rootRoute(parts, settings));
  }
  for (const entry of entries) {
    if (entry.path === undefined) continue;
    const fixed = routes.get(entry.path);
    if (fixed?.entry) continue;
    routes.set(
      entry.path,
      fixed ? introduce(fixed, entry) : ownRoute(entry, entry.path, settings),
    );
  }
  const articles = [...routes.values()].filter(
    ({ kind }) => kind === "article",
  );
  const whole = parts.map((part): [string, LanguagePart] => {
    const { language, paths, words } = part;
    const own = newestFirst(
      articles.flatMap((route) =>
        route.entry && route.language === language ? [route.entry] : [],
      ),
    );
    const tags = collectTags(own, paths.tags, words.code);
    const authors = collectAuthors(own, paths.authors, words.code);
    const years = collectYears(own, paths);
    const gathered = [
      ...[...routes.values()].flatMap((route) =>
        route.language === language ? collectionRoutes(route, own, part) : [],
      ),
      ...tagRoutes(tags, part),
      ...authorRoutes(authors, part),
      ...yearRoutes(years, part),
    ];
    for (const route of gathered) {
      const own = routes.get(route.path)?.entry;
      routes.set(route.path, own ? introduce(route, own) : route);
    }
    return [language, { ...part, tags, authors, years }];
  });
  return { routes, parts: new Map(whole) };
}

/** The address without a path. */
const rootPath = "/";

/** The page where a reader of a site of several languages chooses one. */
function rootRoute(parts: readonly SitePart[], settings: SiteSettings): Route {
  const title = parts.map(({ words }) => words.languages.choose).join(" – ");
  return row("languages", rootPath, title, {
    language: mainLanguage(settings),
    description: settings.description,
  });
}

/** A collection's list, as many rows as it has pages. */
function collectionRoutes(
  route: Route,
  articles: readonly Entry[],
  { settings: { collections }, words }: SitePart,
): Route[] {
  const settings = collections[route.collection ?? ""];
  if (route.kind !== "list" || !settings) return [];
  const entries = articles.filter(
    ({ collection }) => collection === route.collection,
  );
  return pagedRoutes(route, entries, settings.pageSize, words);
}

/** The page of all tags and those of each; none on a site without tags. */
function tagRoutes(tags: Tags, { language, paths, words }: SitePart): Route[] {
  if (tags.size === 0) return [];
  const { pages } = words;
  return [
    row("tags", paths.tags, pages.tags, {
      language,
      description: pages.tagsDescription,
    }),
    ...[...tags.values()].flatMap(({ path, name, entries }) =>
      pagedRoutes(
        row("tag", path, pages.tag(name), {
          language,
          description: pages.tagDescription(name),
        }),
        entries,
        cardPageSize,
        words,
      ),
    ),
  ];
}

/** The page of all authors and those of each; none where no article names its own. */
function authorRoutes(
  authors: Tags,
  { language, paths, words }: SitePart,
): Route[] {
  if (authors.size === 0) return [];
  const { pages } = words;
  return [
    row("authors", paths.authors, pages.authors, {
      language,
      description: pages.authorsDescription,
    }),
    ...[...authors.values()].flatMap(({ path, name, entries }) =>
      pagedRoutes(
        row("author", path, pages.author(name), {
          language,
          description: pages.authorDescription(name),
        }),
        entries,
        cardPageSize,
        words,
      ),
    ),
  ];
}

/** The page of all years and those of each; none where there is no article. */
function yearRoutes(
  years: readonly Year[],
  { language, paths, words }: SitePart,
): Route[] {
  if (years.length === 0) return [];
  const { pages } = words;
  return [
    row("archives", paths.archives, pages.archives, {
      language,
      description: pages.archivesDescription,
    }),
    ...years.flatMap(({ year, path, entries }) =>
      pagedRoutes(
        year === undefined
          ? row("year", path, pages.undated, {
              language,
              description: pages.undatedDescription,
            })
          : row("year", path, pages.year(year), {
              language,
              description: pages.yearDescription(year),
            }),
        entries,
        yearPageSize,
        words,
      ),
    ),
  ];
}

/** The rows of a list; only the first has the words of the file that introduces it. */
function pagedRoutes(
  route: Route,
  entries: readonly Entry[],
  pageSize: number,
  { pages }: Words,
): Route[] {
  return listPages(route.path, entries, pageSize).map((list) =>
    list.number === 1
      ? { ...route, list }
      : {
          ...route,
          list,
          path: list.paths[list.number - 1] ?? route.path,
          title: pages.numbered(route.title, list.number, list.paths.length),
          entry: undefined,
        },
  );
}

/** Home, lists and error pages exist whether or not a file introduces them. */
function fixedRoutes({
  language,
  settings,
  words: { pages },
  paths,
}: SitePart): Route[] {
  return [
    row("home", paths.home, settings.name, {
      language,
      description: settings.description,
    }),
    // Before the lists: that of articles on research may have its address.
    row("search", paths.search, pages.search, {
      language,
      description: pages.searchDescription,
    }),
    ...Object.entries(settings.collections)
      .filter(([, { url }]) => collectionPath(url) !== paths.home)
      .map(([collection, { url, title, description }]) =>
        row("list", collectionPath(url), title, {
          collection,
          description,
          language,
        }),
      ),
    row("feeds", paths.feeds, pages.feeds, {
      language,
      description: pages.feedsDescription,
    }),
    row("choices", paths.choices, pages.choices, {
      language,
      description: pages.choicesDescription,
    }),
    row("site-map", paths.siteMap, pages.siteMap, {
      language,
      description: pages.siteMapDescription,
    }),
    ...(settings.ecodesign
      ? [
          row("ecodesign", paths.ecodesign, pages.ecodesign, {
            language,
            description: pages.ecodesignDescription,
          }),
        ]
      : []),
    row("not-found", paths.notFound, pages.notFound, { language }),
    row("gone", paths.gone, pages.gone, { language }),
    row("server-error", paths.serverError, pages.serverError, { language }),
  ];
}

function row(
  kind: Route["kind"],
  path: string,
  title: string,
  more: Partial<Route> & Pick<Route, "language">,
): Route {
  return {
    kind,
    path,
    title,
    description: undefined,
    entry: undefined,
    collection: undefined,
    list: undefined,
    ...more,
  };
}

/** A file at the path of a list or of the home page gives it its words. */
function introduce(route: Route, entry: Entry): Route {
  return {
    ...route,
    entry,
    title: entry.title,
    description: entry.description ?? route.description,
  };
}

function ownRoute(
  entry: Entry,
  path: string,
  { languages }: SiteSettings,
): Route {
  const { title, description, collection } = entry;
  // What is in none of the site's languages is read among the pages beside it.
  const language = shownLanguage(entry.language, {
    languages: [languageInPath(path, languages) ?? [], languages].flat(),
  });
  const kind = collection === undefined ? "page" : "article";
  return row(kind, path, title, { language, description, entry, collection });
}
