import type { Entry } from "../content/entry";
import { collectionPath } from "../content/entry-path";
import type { SiteSettings } from "../site/settings";
import { listPages, type ListPage } from "./list-pages";
import { newestFirst } from "./newest-first";
import { collectTags, tagsPath, type Tag, type Tags } from "./tags";
import { gonePath, notFoundPath, serverErrorPath } from "../paths";

/** One URL of the site. Pages, sitemap, feeds and link checks all read this table. */
export interface Route {
  kind:
    | "home"
    | "article"
    | "page"
    | "list"
    | "tag"
    | "tags"
    | "site-map"
    | "not-found"
    | "gone"
    | "server-error";
  /** Decoded path, with both slashes. */
  path: string;
  language: string;
  title: string;
  description: string | undefined;
  /** The source file it shows; it may be absent from home, lists and error pages. */
  entry: Entry | undefined;
  /** Name of the collection that a list shows or that an article is of. */
  collection: string | undefined;
  /** The articles that a list or the page of a tag shows. */
  list: ListPage | undefined;
}

export const siteMapPath = "/plan-du-site/";

/** The home page of a language: the main language's is the root. */
export function homePath(
  language: string,
  languages: readonly string[],
): string {
  return language === languages[0] ? "/" : `/${language}/`;
}

/** The pages of a tag are as long as a collection's by default. */
const tagPageSize = 12;

/**
 * The table of routes that published entries and settings give, one row a
 * path, and the tags that it has pages of.
 */
export function buildRoutes(
  entries: readonly Entry[],
  settings: SiteSettings,
): { routes: Map<string, Route>; tags: Tags } {
  const routes = new Map<string, Route>();
  for (const route of fixedRoutes(settings)) routes.set(route.path, route);
  for (const entry of entries) {
    if (entry.path === undefined) continue;
    const fixed = routes.get(entry.path);
    if (fixed?.entry) continue;
    routes.set(
      entry.path,
      fixed ? introduce(fixed, entry) : ownRoute(entry, entry.path),
    );
  }
  const articles = newestFirst(
    [...routes.values()].flatMap(({ kind, entry }) =>
      kind === "article" && entry ? [entry] : [],
    ),
  );
  const tags = collectTags(articles);
  const lists = [...routes.values()].flatMap((route) =>
    collectionRoutes(route, articles, settings),
  );
  for (const route of [...lists, ...tagRoutes(tags, settings)]) {
    const own = routes.get(route.path)?.entry;
    routes.set(route.path, own ? introduce(route, own) : route);
  }
  return { routes, tags };
}

/** A collection's list, as many rows as it has pages. */
function collectionRoutes(
  route: Route,
  articles: readonly Entry[],
  { collections }: SiteSettings,
): Route[] {
  const settings = collections[route.collection ?? ""];
  if (route.kind !== "list" || !settings) return [];
  const entries = articles.filter(
    ({ collection }) => collection === route.collection,
  );
  return pagedRoutes(route, entries, settings.pageSize);
}

/** The page of all tags and those of each; none on a site without tags. */
function tagRoutes(tags: Tags, settings: SiteSettings): Route[] {
  if (tags.size === 0) return [];
  const language = mainLanguage(settings);
  const all = row("tags", tagsPath, "Thèmes", {
    language,
    description: `Tous les thèmes des articles de ${settings.name}.`,
  });
  return [
    all,
    ...[...tags.values()].flatMap(({ path, name, entries }: Tag) =>
      pagedRoutes(
        row("tag", path, `Thème «\u00a0${name}\u00a0»`, {
          language,
          description: `Les articles de ${settings.name} sur le thème «\u00a0${name}\u00a0».`,
        }),
        entries,
        tagPageSize,
      ),
    ),
  ];
}

/** The rows of a list; only the first has the words of the file that introduces it. */
function pagedRoutes(
  route: Route,
  entries: readonly Entry[],
  pageSize: number,
): Route[] {
  return listPages(route.path, entries, pageSize).map((list) =>
    list.number === 1
      ? { ...route, list }
      : {
          ...route,
          list,
          path: list.paths[list.number - 1] ?? route.path,
          title: `${route.title} – page ${list.number} sur ${list.paths.length}`,
          entry: undefined,
        },
  );
}

/** Home, lists and error pages exist whether or not a file introduces them. */
function fixedRoutes(settings: SiteSettings): Route[] {
  const language = mainLanguage(settings);
  return [
    ...settings.languages.map((language) =>
      row("home", homePath(language, settings.languages), settings.name, {
        language,
        description: settings.description,
      }),
    ),
    ...Object.entries(settings.collections)
      .filter(([, { url }]) => collectionPath(url) !== "/")
      .map(([collection, { url, title, description }]) =>
        row("list", collectionPath(url), title, {
          collection,
          description,
          language: languageOfPath(url, settings.languages),
        }),
      ),
    row("site-map", siteMapPath, "Plan du site", { language }),
    row("not-found", notFoundPath, "Page non trouvée", { language }),
    row("gone", gonePath, "Cette page a été retirée", { language }),
    row("server-error", serverErrorPath, "Erreur inattendue", { language }),
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

function mainLanguage({ languages: [main = "fr"] }: SiteSettings): string {
  return main;
}

function languageOfPath(path: string, languages: readonly string[]): string {
  const first = path.split("/")[1] ?? "";
  return languages.includes(first) ? first : (languages[0] ?? "fr");
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

function ownRoute(entry: Entry, path: string): Route {
  const { title, description, language, collection } = entry;
  const kind = collection === undefined ? "page" : "article";
  return row(kind, path, title, { language, description, entry, collection });
}
