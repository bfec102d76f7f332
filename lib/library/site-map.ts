import type { Entry } from "../content/entry";
import { articles, type Library } from "./library";
import type { Route } from "./routes";
import type { Tags } from "./tags";
import type { Words } from "../words/words";

/** A page of the site map, and the pages under it. */
export interface SiteMapItem {
  title: string;
  path: string;
  /** How many articles it gathers, when it does. */
  count: number | undefined;
  /** The file that it comes from, when one does. */
  entry: Entry | undefined;
  items: SiteMapItem[];
}

interface SiteMapGroup {
  title: string | undefined;
  items: SiteMapItem[];
}

/** A part of the site map: the pages, a collection, the themes, the authors, the years. */
export interface SiteMapPart {
  title: string;
  /** Those of a collection are its years, the newest first. */
  groups: SiteMapGroup[];
}

/** With more articles than this, those of a collection are behind the pages of years. */
const mostArticles = 200;

/** With more than this, the rest of the themes or authors is behind the page of all. */
const mostNames = 60;

/**
 * The pages of the site, in the parts that a reader would look in. What is too
 * long to be read is one click further.
 */
export function siteMap(library: Library): SiteMapPart[] {
  const { settings, tags, authors, years, paths, words } = library;
  const { pages, siteMap } = words;
  const all = articles(library);
  const parts = [
    { title: siteMap.pages, groups: pageGroups(library) },
    ...Object.entries(settings.collections).map(([name, { title }]) => ({
      title,
      groups: collectionGroups(library, name, all),
    })),
    {
      title: pages.tags,
      groups: nameGroups(tags, siteMap.allTags, paths.tags),
    },
    {
      title: pages.authors,
      groups: nameGroups(authors, siteMap.allAuthors, paths.authors),
    },
    {
      title: pages.archives,
      groups: years.length > 0 ? yearGroups(library) : [],
    },
  ];
  return parts
    .map(({ title, groups }) => ({
      title,
      groups: groups.filter(({ items }) => items.length > 0),
    }))
    .filter(({ groups }) => groups.length > 0);
}

/** What stands among the pages of the site, by its path. */
const pageKinds: ReadonlySet<Route["kind"]> = new Set([
  "home",
  "page",
  "feeds",
  "search",
  "ecodesign",
  "choices",
]);

function pageGroups({ links, language, words }: Library): SiteMapGroup[] {
  const routes = [...links.routes.values()].filter(
    (route) => route.language === language && pageKinds.has(route.kind),
  );
  return [{ title: undefined, items: pageTree(routes, words) }];
}

function collectionGroups(
  library: Library,
  name: string,
  all: readonly Entry[],
): SiteMapGroup[] {
  const list = [...library.links.routes.values()].find(
    (route) =>
      route.kind === "list" &&
      route.collection === name &&
      route.language === library.language,
  );
  const own = all.filter(({ collection }) => collection === name);
  return [
    {
      title: undefined,
      items: list
        ? [
            itemOf(library.words.siteMap.allArticles(list.title), list.path, {
              count: own.length,
            }),
          ]
        : [],
    },
    ...(all.length > mostArticles ? [] : byYear(own, library.words)),
  ];
}

function nameGroups(names: Tags, all: string, path: string): SiteMapGroup[] {
  if (names.size === 0) return [];
  const items = [...names.values()]
    .slice(0, mostNames)
    .map(({ name, path, entries }) =>
      itemOf(name, path, { count: entries.length }),
    );
  return [
    { title: undefined, items: [itemOf(all, path)] },
    { title: undefined, items },
  ];
}

function yearGroups({ years, paths, words }: Library): SiteMapGroup[] {
  const items = years.map(({ year, path, entries }) =>
    itemOf(year ?? words.siteMap.undated, path, { count: entries.length }),
  );
  return [
    {
      title: undefined,
      items: [itemOf(words.siteMap.allYears, paths.archives)],
    },
    { title: undefined, items },
  ];
}

function itemOf(
  title: string,
  path: string,
  {
    entry,
    count,
  }: { entry?: Entry | undefined; count?: number | undefined } = {},
): SiteMapItem {
  return { title, path, entry, count, items: [] };
}

/** Pages under the page whose folder they are in; by title, the home page first. */
function pageTree(
  routes: readonly Route[],
  { code, pages }: Words,
): SiteMapItem[] {
  const items = new Map(
    [...routes]
      .sort(
        (a, b) =>
          Number(b.kind === "home") - Number(a.kind === "home") ||
          a.title.localeCompare(b.title, code),
      )
      .map(({ kind, title, path, entry }) => [
        path,
        itemOf(kind === "home" ? pages.home : title, path, { entry }),
      ]),
  );
  const homes = new Set(
    routes.filter(({ kind }) => kind === "home").map(({ path }) => path),
  );
  return [...items.values()].filter((item) => {
    const parent = nearestParent(item.path, items, homes);
    parent?.items.push(item);
    return parent === undefined;
  });
}

function nearestParent(
  path: string,
  items: ReadonlyMap<string, SiteMapItem>,
  homes: ReadonlySet<string>,
): SiteMapItem | undefined {
  const parts = path.split("/").filter(Boolean);
  while (parts.pop() !== undefined && parts.length > 0) {
    const above = `/${parts.join("/")}/`;
    const parent = homes.has(above) ? undefined : items.get(above);
    if (parent) return parent;
  }
  return undefined;
}

function byYear(entries: readonly Entry[], { siteMap }: Words): SiteMapGroup[] {
  const years = new Map<string, SiteMapItem[]>();
  for (const entry of entries) {
    const { date, title, path } = entry;
    if (path === undefined) continue;
    const year = date?.slice(0, 4) ?? siteMap.undated;
    const items = years.get(year) ?? [];
    years.set(year, items);
    items.push(itemOf(title, path, { entry }));
  }
  return [...years].map(([title, items]) => ({ title, items }));
}
