import { nameAcrossLanguages } from "../content/entry-path";
import type { SiteSettings } from "../site/settings";
import { resolveLink, type LinkMap } from "./resolve";
import { isFault, type Route } from "./routes";
import { pathsIn } from "./site-parts";

/** The pages that say the same, one a language. */
export type Translations = ReadonlyMap<string, Route>;

type Multilingual = Pick<SiteSettings, "languages" | "root">;

/** The groups are the same for every page: made once for each state of a site. */
const known = new WeakMap<LinkMap, ReadonlyMap<Route, Translations>>();

/**
 * The pages that say the same as one, itself among them, in the order of the
 * site's languages. Files say it by their names, else in their front matter;
 * the program's own pages are the same in each language.
 */
export function translationsOf(
  { links, settings }: { links: LinkMap; settings: Multilingual },
  route: Route,
): Translations {
  const all = known.get(links) ?? groupTranslations(links, settings);
  known.set(links, all);
  return all.get(route) ?? new Map([[route.language, route]]);
}

function groupTranslations(
  links: LinkMap,
  settings: Multilingual,
): ReadonlyMap<Route, Translations> {
  const groups = new Map<Route, Map<string, Route>>();
  if (settings.languages.length < 2) return groups;
  const groupOf = (route: Route) => {
    const group = groups.get(route) ?? new Map([[route.language, route]]);
    groups.set(route, group);
    return group;
  };
  const join = (a: Route, b: Route) => {
    const [first, second] = [groupOf(a), groupOf(b)];
    // The first that says so has the language.
    if ([...second.keys()].some((language) => first.has(language))) return;
    for (const [language, route] of second) {
      first.set(language, route);
      groups.set(route, first);
    }
  };
  const routes = [...links.routes.values()];
  for (const route of routes) {
    for (const { target } of route.entry?.translations ?? []) {
      const found = route.entry && resolveLink(route.entry, target, links);
      if (found?.kind === "route") join(route, found.route);
    }
  }
  const legal = legalNames(settings);
  const byName = new Map<string, Route>();
  for (const route of routes) {
    const name = legal.get(route.path) ?? nameOf(route, settings);
    if (name === undefined) continue;
    const first = byName.get(name);
    if (first) join(first, route);
    else byName.set(name, route);
  }
  const inOrder = (a: [string, Route], b: [string, Route]) =>
    settings.languages.indexOf(a[0]) - settings.languages.indexOf(b[0]);
  return new Map(
    [...groups].map(([route, group]) => [
      route,
      new Map([...group].sort(inOrder)),
    ]),
  );
}

/** What the pages that the law asks for are, by their paths in each language: a site’s own, or the program’s. */
function legalNames(settings: Multilingual): ReadonlyMap<string, string> {
  return new Map(
    settings.languages.flatMap((language) => {
      const paths = pathsIn(language, settings);
      const kinds = ["legal", "privacy", "contact", "accessibility"] as const;
      return kinds.map((kind) => [paths[kind], kind] as const);
    }),
  );
}

/** What a page has in common with its translations; undefined where nothing tells. */
function nameOf(
  { kind, entry, collection = "", language, list, path }: Route,
  settings: Multilingual,
): string | undefined {
  switch (kind) {
    case "languages":
    case "tag":
      return undefined;
    case "article":
    case "page":
      return (
        entry && `file ${nameAcrossLanguages(entry.file, language, settings)}`
      );
    case "list":
      return list?.number === 1 ? `list ${collection}` : undefined;
    case "author":
      return list?.number === 1 ? `author ${lastPart(path)}` : undefined;
    case "year":
      return list?.number === 1
        ? `year ${/^\d+$/.exec(lastPart(path))?.[0] ?? ""}`
        : undefined;
    default:
      return kind;
  }
}

function lastPart(path: string): string {
  return path.split("/").at(-2) ?? "";
}

/** A version of a page, as machines are told of it. */
export interface Alternate {
  /** The code of its language, or « x-default » for readers of any other. */
  hreflang: string;
  path: string;
}

/**
 * What a page says of its versions, itself among them; nothing where there is
 * no other: https://developers.google.com/search/docs/specialty/international/localized-versions
 */
export function alternatesOf(
  site: { links: LinkMap; settings: Multilingual },
  route: Route,
): Alternate[] {
  const { routes } = site.links;
  const chooser = routes.get("/");
  const first = [...routes.values()].find(({ kind }) => kind === "home");
  const isChooser = route.kind === "languages";
  const versions = translationsOf(site, isChooser && first ? first : route);
  const [main] = versions.values();
  if (versions.size < 2 || !main || isFault(route)) return [];
  const byDefault =
    main.kind === "home" && chooser?.kind === "languages" ? chooser : main;
  return [
    ...[...versions].map(([hreflang, { path }]) => ({ hreflang, path })),
    { hreflang: "x-default", path: byDefault.path },
  ];
}
