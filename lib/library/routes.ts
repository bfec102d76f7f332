import type { Entry } from "../content/entry";
import { collectionPath } from "../content/entry-path";
import type { SiteSettings } from "../site/settings";
import { mainLanguage } from "../site/languages";
import { archivesPath, collectYears, type Year } from "./archives";
import { authorsPath, collectAuthors } from "./authors";
import { listPages, type ListPage } from "./list-pages";
import { newestFirst } from "./newest-first";
import { collectTags, tagsPath, type Tag, type Tags } from "./tags";
import { gonePath, notFoundPath, searchPath, serverErrorPath } from "../paths";

/** What pages there are. */
export const routeKinds = [
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

/** Where the feeds of the site are explained. */
export const feedsPath = "/flux/";

/** Where readers choose what pages may ask of other servers. */
export const choicesPath = "/gestion-des-cookies/";

export const siteMapPath = "/plan-du-site/";

/** Where a site declares its ecological design. */
export const ecodesignPath = "/ecoconception/";

/** The home page of a language: the main language's is the root, which is home to what is in none of the site's. */
export function homePath(
  language: string,
  languages: readonly string[],
): string {
  return languages.indexOf(language) > 0 ? `/${language}/` : "/";
}

/** The pages of a tag and of an author are as long as a collection's by default. */
const cardPageSize = 12;

/** How many titles a page of a year lists. */
const yearPageSize = 60;

/** The table of routes, and what it has pages of. */
export interface RouteTable {
  /** One row a path. */
  routes: Map<string, Route>;
  tags: Tags;
  authors: Tags;
  years: Year[];
}

/** The table of routes that published entries and settings give. */
export function buildRoutes(
  entries: readonly Entry[],
  settings: SiteSettings,
): RouteTable {
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
  const authors = collectAuthors(articles);
  const years = collectYears(articles);
  const lists = [...routes.values()].flatMap((route) =>
    collectionRoutes(route, articles, settings),
  );
  const gathered = [
    ...lists,
    ...tagRoutes(tags, settings),
    ...authorRoutes(authors, settings),
    ...yearRoutes(years, settings),
  ];
  for (const route of gathered) {
    const own = routes.get(route.path)?.entry;
    routes.set(route.path, own ? introduce(route, own) : route);
  }
  return { routes, tags, authors, years };
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
    description: "Tous les thèmes des articles du site.",
  });
  return [
    all,
    ...[...tags.values()].flatMap(({ path, name, entries }: Tag) =>
      pagedRoutes(
        row("tag", path, `Thème «\u00a0${name}\u00a0»`, {
          language,
          description: `Les articles du site sur le thème «\u00a0${name}\u00a0».`,
        }),
        entries,
        cardPageSize,
      ),
    ),
  ];
}

/** The page of all authors and those of each; none where no article names its own. */
function authorRoutes(authors: Tags, settings: SiteSettings): Route[] {
  if (authors.size === 0) return [];
  const language = mainLanguage(settings);
  return [
    row("authors", authorsPath, "Auteurs", {
      language,
      description: "Celles et ceux qui écrivent les articles du site.",
    }),
    ...[...authors.values()].flatMap(({ path, name, entries }) =>
      pagedRoutes(
        row("author", path, `Articles signés ${name}`, {
          language,
          description: `Les articles du site qui sont signés ${name}.`,
        }),
        entries,
        cardPageSize,
      ),
    ),
  ];
}

/** The page of all years and those of each; none where there is no article. */
function yearRoutes(years: readonly Year[], settings: SiteSettings): Route[] {
  if (years.length === 0) return [];
  const language = mainLanguage(settings);
  return [
    row("archives", archivesPath, "Archives", {
      language,
      description: "Tous les articles du site, année par année.",
    }),
    ...years.flatMap(({ year, path, entries }) =>
      pagedRoutes(
        row(
          "year",
          path,
          year === undefined ? "Articles sans date" : `Articles de ${year}`,
          {
            language,
            description:
              year === undefined
                ? "Les articles du site qui n’ont pas de date."
                : `Les articles du site publiés en ${year}.`,
          },
        ),
        entries,
        yearPageSize,
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
    // Before the lists: that of articles on research may have its address.
    row("search", searchPath, "Recherche", {
      language,
      description: "Chercher dans toutes les publications du site.",
    }),
    ...Object.entries(settings.collections)
      .filter(([, { url }]) => collectionPath(url) !== "/")
      .map(([collection, { url, title, description }]) =>
        row("list", collectionPath(url), title, {
          collection,
          description,
          language: languageOfPath(url, settings.languages),
        }),
      ),
    row("feeds", feedsPath, "Flux et abonnements", {
      language,
      description:
        "Suivre les publications du site sans le visiter, ni laisser d’adresse : les flux, ce qu’ils sont et comment s’y abonner.",
    }),
    row("choices", choicesPath, "Gestion des cookies", {
      language,
      description:
        "Ce que votre navigateur retient de ce site, ce qu’il demande à d’autres serveurs, et vos choix.",
    }),
    row("site-map", siteMapPath, "Plan du site", {
      language,
      description: "Toutes les pages du site, par rubrique.",
    }),
    ...(settings.ecodesign
      ? [
          row("ecodesign", ecodesignPath, "Écoconception", {
            language,
            description:
              "Ce que le site fait pour peser peu : ses réponses aux critères du RGESN, et ce que ses pages pèsent.",
          }),
        ]
      : []),
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
