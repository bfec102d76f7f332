import { collectionPath } from "../content/entry-path";
import { routeAt, type Library } from "./library";
import type { Route } from "./routes";

/** A page on the way to another one. */
export interface Step {
  path: string;
  title: string;
}

/** The pages above one, from the home page: its list, or its parent pages. None above the home page, nor above that which chooses a language. */
export function trailTo(library: Library, route: Route): Step[] {
  if (route.kind === "home" || route.kind === "languages") return [];
  const { settings, words } = library;
  const { home } = library.paths;
  const collection =
    route.kind === "article" && route.collection !== undefined
      ? settings.collections[route.collection]
      : undefined;
  const parents = collection
    ? [collectionPath(collection.url)]
    : parentPaths(route.path);
  return [
    { path: home, title: words.pages.home },
    ...parents.flatMap((path): Step[] => {
      const parent = path === home ? undefined : routeAt(library, path);
      return parent ? [{ path, title: parent.title }] : [];
    }),
  ];
}

/** `/a/b/c/` has the parents `/a/` and `/a/b/`. */
function parentPaths(path: string): string[] {
  const parts = path.split("/").filter(Boolean).slice(0, -1);
  return parts.map((_, index) => `/${parts.slice(0, index + 1).join("/")}/`);
}
