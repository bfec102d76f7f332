import { searchFolder, searchIndexPath } from "../paths";
import type { Library } from "../library/library";
import type { SearchFile } from "../search/make-index";
import type { SiteState } from "./live-site";

/** Makes the index of a site. */
export type MakeSearch = (library: Library) => Promise<readonly SearchFile[]>;

/** Whether a decoded path is one of the search's own files. */
export function isOfSearch(path: string): boolean {
  return path === searchIndexPath || path.startsWith(searchFolder);
}

/**
 * Gives the files of the search of a site that changes. An index is made when
 * the page of the search asks for where it is, once for each state; the files
 * of the one before stay, for the pages that are open.
 */
export function openPreviewSearch(
  make: MakeSearch,
): (state: SiteState, path: string) => Promise<string | undefined> {
  let version: number | undefined;
  let last: Promise<ReadonlyMap<string, string>> | undefined;
  let before: typeof last;
  return async (state, path) => {
    if (path === searchIndexPath && version !== state.version) {
      version = state.version;
      before = last;
      last = make(state.library).then(
        (files) => new Map(files.map((file) => [file.path, file.text])),
      );
      last.catch(() => (version = undefined));
    }
    return (await last)?.get(path) ?? (await before)?.get(path);
  };
}
