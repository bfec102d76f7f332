import type { Entry } from "../content/entry";
import { collectionPath, notFoundPath } from "../content/entry-path";
import type { SiteSettings } from "../site/settings";

/** One URL of the site. Pages, sitemap, feeds and link checks all read this table. */
export interface Route {
  kind: "home" | "article" | "page" | "list" | "not-found" | "server-error";
  /** Decoded path, with both slashes. */
  path: string;
  language: string;
  title: string;
  description: string | undefined;
  /** The source file it shows; it may be absent from home, lists and error pages. */
  entry: Entry | undefined;
  /** Name of the collection that a list shows or that an article is of. */
  collection: string | undefined;
}

export const serverErrorPath = "/500.html";

/** The home page of a language: the main language's is the root. */
export function homePath(
  language: string,
  languages: readonly string[],
): string {
  return language === languages[0] ? "/" : `/${language}/`;
}

/** The table of routes that published entries and settings give; one row a path. */
export function buildRoutes(
  entries: readonly Entry[],
  settings: SiteSettings,
): Route[] {
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
  return [...routes.values()];
}

/** Home, lists and error pages exist whether or not a file introduces them. */
function fixedRoutes(settings: SiteSettings): Route[] {
  const [main = "fr"] = settings.languages;
  const row = (
    kind: Route["kind"],
    path: string,
    title: string,
    more: Partial<Route> = {},
  ): Route => ({
    kind,
    path,
    title,
    language: main,
    description: undefined,
    entry: undefined,
    collection: undefined,
    ...more,
  });
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
    row("not-found", notFoundPath, "Page non trouvée"),
    row("server-error", serverErrorPath, "Erreur inattendue"),
  ];
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
  return {
    kind: entry.collection === undefined ? "page" : "article",
    path,
    language: entry.language,
    title: entry.title,
    description: entry.description,
    entry,
    collection: entry.collection,
  };
}
