import type { Entry } from "../content/entry";
import { articles, type Library } from "./library";
import type { Route } from "./routes";
import { tagsPath } from "./tags";

/** A page of the site map, and the pages under it. */
export interface SiteMapItem {
  title: string;
  path: string;
  /** The file that it comes from, when one does. */
  entry: Entry | undefined;
  items: SiteMapItem[];
}

interface SiteMapGroup {
  title: string | undefined;
  items: SiteMapItem[];
}

/** A part of the site map: the pages, a collection, the themes. */
export interface SiteMapPart {
  title: string;
  /** Those of a collection are its years, the newest first. */
  groups: SiteMapGroup[];
}

/** Every page of the site, in the parts that a reader would look in. */
export function siteMap(library: Library): SiteMapPart[] {
  const { collections } = library.settings;
  const parts = [
    { title: "Pages", groups: pageGroups(library) },
    ...Object.entries(collections).map(([name, { title }]) => ({
      title,
      groups: collectionGroups(library, name),
    })),
    { title: "Thèmes", groups: tagGroups(library) },
  ];
  return parts
    .map(({ title, groups }) => ({
      title,
      groups: groups.filter(({ items }) => items.length > 0),
    }))
    .filter(({ groups }) => groups.length > 0);
}

function pageGroups({ links }: Library): SiteMapGroup[] {
  const routes = [...links.routes.values()].filter(
    ({ kind }) => kind === "home" || kind === "page",
  );
  return [{ title: undefined, items: pageTree(routes) }];
}

function collectionGroups(library: Library, name: string): SiteMapGroup[] {
  const list = [...library.links.routes.values()].find(
    (route) => route.kind === "list" && route.collection === name,
  );
  const all = list ? [itemOf("Tous les articles", list.path)] : [];
  return [
    { title: undefined, items: all },
    ...byYear(
      articles(library).filter(({ collection }) => collection === name),
    ),
  ];
}

function tagGroups({ tags }: Library): SiteMapGroup[] {
  if (tags.size === 0) return [];
  const items = [...tags.values()].map(({ name, path }) => itemOf(name, path));
  return [
    { title: undefined, items: [itemOf("Tous les thèmes", tagsPath)] },
    { title: undefined, items },
  ];
}

function itemOf(title: string, path: string, entry?: Entry): SiteMapItem {
  return { title, path, entry, items: [] };
}

/** Pages under the page whose folder they are in; by title, the home page first. */
function pageTree(routes: readonly Route[]): SiteMapItem[] {
  const items = new Map(
    [...routes]
      .sort(
        (a, b) =>
          Number(b.kind === "home") - Number(a.kind === "home") ||
          a.title.localeCompare(b.title, "fr"),
      )
      .map(({ kind, title, path, entry }) => [
        path,
        itemOf(kind === "home" ? "Accueil" : title, path, entry),
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

function byYear(entries: readonly Entry[]): SiteMapGroup[] {
  const years = new Map<string, SiteMapItem[]>();
  for (const entry of entries) {
    const { date, title, path } = entry;
    if (path === undefined) continue;
    const year = date?.slice(0, 4) ?? "Sans date";
    const items = years.get(year) ?? [];
    years.set(year, items);
    items.push(itemOf(title, path, entry));
  }
  return [...years].map(([title, items]) => ({ title, items }));
}
