import type { Library } from "../library/library";
import { listedPages } from "../library/listed-pages";
import { pageListPath } from "../paths";
import type { Output } from "./output";

/** A page as the list gives it: its decoded path, without the base path, and its title. */
export type ListedPage = [path: string, title: string];

/** The pages of a site, for the script of the 404 page: JSON that is only asked for there. */
export function pageList({ links }: Pick<Library, "links">): Output {
  return {
    path: pageListPath,
    make: () =>
      JSON.stringify(
        listedPages(links).map(({ path, title }): ListedPage => [path, title]),
      ),
  };
}
