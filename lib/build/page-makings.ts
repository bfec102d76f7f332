import { digestOf } from "../library/digest";
import { sumOf } from "../library/kept-readings";
import { librariesOf, type Library } from "../library/library";
import { pageNames } from "../library/page-names";
import type { Route } from "../library/routes";
import type { BundledAssets } from "./assets";

/**
 * A sum that changes with all that every page is made of, but for the bodies
 * of entries: each page notes those that it uses.
 *
 * @param program - changes with the program
 */
export function sharedMakings(
  library: Library,
  assets: BundledAssets,
  program: string,
): string {
  // Of the time, pages only show the notices and, to authors, what is scheduled.
  const notices = librariesOf(library).map(({ notices }) => notices);
  const day = library.showsDrafts ? library.today : undefined;
  return digestOf(
    { program, assets, library, notices, day },
    new Set(["body", "now", "today"]),
  );
}

/**
 * The same for one page: with its title and its description, for which all the
 * pages, and the first words of bodies, were looked at.
 */
export function pageMakings(
  shared: string,
  library: Library,
  route: Route,
): string {
  return sumOf(shared, JSON.stringify(pageNames(library, route)));
}
