import type { Library } from "./library";
import type { Route } from "./routes";

/** A page and those beside it, as a side menu shows them. */
export interface Section {
  title: string;
  /** By title, but for the section's own page, which is first. */
  pages: Route[];
}

/** With more pages than this, a menu would be longer than what it stands beside. */
const mostPages = 20;

/**
 * The section of a page: a folder's own page with those in the folder; at the
 * root of the site, its pages. Undefined when there is nothing beside the page.
 */
export function sectionOf(library: Library, route: Route): Section | undefined {
  const pages = [...library.links.routes.values()].filter(
    ({ kind, language }) => kind === "page" && language === route.language,
  );
  const head = pages.some(({ path }) => parentPath(path) === route.path)
    ? route.path
    : parentPath(route.path);
  const inside = pages
    .filter(({ path }) => parentPath(path) === head)
    .sort((a, b) => a.title.localeCompare(b.title, library.words.code));
  const own = pages.find(({ path }) => path === head);
  const all = own ? [own, ...inside] : inside;
  if (all.length < 2 || all.length > mostPages) return undefined;
  return { title: own?.title ?? library.settings.name, pages: all };
}

/** `/a/b/` has the parent `/a/`. */
function parentPath(path: string): string {
  return path.replace(/[^/]*\/?$/, "");
}
