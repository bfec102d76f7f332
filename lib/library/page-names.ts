import { formatDay } from "../content/day";
import { librariesOf, type Library } from "./library";
import type { Route } from "./routes";

/** What tells a page from all others, where only a line of it is shown: a tab, a list of results. */
export interface PageNames {
  /** With the site's name. No two pages of a site share one. */
  title: string;
  /** Its own words or the site's; no two pages of a site share one. */
  description: string;
}

/** The title and the description of a page. */
export function pageNames(library: Library, route: Route): PageNames {
  const kept = names.get(library.links) ?? nameAll(library);
  names.set(library.links, kept);
  return {
    title: withSiteName(library, route, kept.titles.get(route) ?? route.title),
    description: kept.descriptions.get(route) ?? describe(library, route),
  };
}

interface Names {
  titles: ReadonlyMap<Route, string>;
  descriptions: ReadonlyMap<Route, string>;
}

/** Every page has to be known to name one. */
const names = new WeakMap<Library["links"], Names>();

function nameAll(library: Library): Names {
  const routes = [...library.links.routes.values()];
  const libraries = new Map(
    librariesOf(library).map((one) => [one.language, one]),
  );
  const describeOwn = (route: Route) =>
    describe(libraries.get(route.language) ?? library, route);
  const titles = tellApart(routes, [
    ({ title }) => title,
    ({ title, entry }) =>
      entry?.date
        ? `${title} – ${formatDay(entry.date, entry.language)}`
        : title,
    ({ title, path }) => `${title} – ${path}`,
  ]);
  const descriptions = tellApart(routes, [
    describeOwn,
    (route) => `${titles.get(route) ?? route.title} – ${describeOwn(route)}`,
  ]);
  return { titles, descriptions };
}

/** One text for each row: the first of its candidates that no other row has, else the last. */
function tellApart<Row>(
  rows: readonly Row[],
  candidates: readonly ((row: Row) => string)[],
): Map<Row, string> {
  const settled = new Map<Row, string>();
  const taken = new Set<string>();
  let unsettled = rows;
  for (const [index, candidate] of candidates.entries()) {
    const texts = new Map(unsettled.map((row) => [row, candidate(row)]));
    const counts = new Map<string, number>();
    for (const text of texts.values()) {
      const key = text.toLowerCase();
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const isOwn = (text: string) =>
      counts.get(text.toLowerCase()) === 1 && !taken.has(text.toLowerCase());
    for (const [row, text] of texts) {
      if (isOwn(text) || index === candidates.length - 1) {
        settled.set(row, text);
      }
    }
    unsettled = unsettled.filter((row) => !settled.has(row));
    for (const text of settled.values()) taken.add(text.toLowerCase());
  }
  return settled;
}

function withSiteName(
  { settings }: Library,
  { kind }: Route,
  title: string,
): string {
  const isNamed = kind === "home" && title === settings.name;
  return isNamed ? title : `${title} - ${settings.name}`;
}

/** What a page says of itself, else its first words, else where it is. */
function describe(
  { settings, words }: Library,
  { description, entry, list, title }: Route,
): string {
  const own = description ?? entry?.body.excerpt;
  const { pages } = words;
  const text = own || pages.undescribed(title, settings.name);
  return list && list.number > 1
    ? pages.numberedDescription(text, list.number, list.paths.length)
    : text;
}
