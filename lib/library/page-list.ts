import type { Output } from "../outputs/output";
import { pageListPath } from "../paths";
import type { Library } from "./library";
import { listedPages } from "./listed-pages";

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
