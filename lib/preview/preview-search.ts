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
  let making: Promise<void> = Promise.resolve();
  /** The newest first. */
  let made: readonly ReadonlyMap<string, string>[] = [];
  const add = async ({ library }: SiteState) => {
    const files = await make(library);
    const texts = new Map(files.map(({ path, text }) => [path, text]));
    made = [texts, ...made].slice(0, 2);
  };
  return async (state, path) => {
    if (path === searchIndexPath) {
      if (version !== state.version) {
        version = state.version;
        const own = making.catch(() => undefined).then(() => add(state));
        making = own;
        own.catch(() => {
          if (making === own) version = undefined;
        });
      }
      await making;
      return made[0]?.get(path);
    }
    return made.find((texts) => texts.has(path))?.get(path);
  };
}
