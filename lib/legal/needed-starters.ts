import type { Entry } from "../content/entry";
import { collectionPath } from "../content/entry-path";
import { oldPath } from "../library/urls";
import type { SiteSettings } from "../site/settings";
import { spokenLanguages, wordsOf } from "../words/words";
import { isStarter } from "./starter-pages";

/** What a site has of its own. */
interface OwnAddresses {
  /** What readers see. */
  entries: readonly Entry[];
  /** What they saw once. */
  gone: readonly Entry[];
  /** Every file of the site folder. */
  files: ReadonlySet<string>;
  settings: Pick<
    SiteSettings,
    "accessibility" | "collections" | "redirects" | "withdrawn"
  >;
}

/**
 * The starter pages at whose addresses a site has nothing of its own: no page,
 * no file, and no address that it redirects or withdraws.
 */
export function neededStarters(
  starters: readonly Entry[],
  { entries, gone, files, settings }: OwnAddresses,
): Entry[] {
  if (starters.length === 0) return [];
  const { accessibility, collections, redirects, withdrawn } = settings;
  const taken = new Set(
    [
      ...[...entries, ...gone].flatMap(({ path, aliases }) => [
        path ?? [],
        aliases.map(({ target }) => target),
      ]),
      ...Object.values(collections).map(({ url }) => collectionPath(url)),
      ...Object.keys(redirects),
      ...withdrawn,
    ]
      .flat(2)
      .map(oldPath),
  );
  return starters.filter(
    ({ path = "" }) =>
      !taken.has(oldPath(path)) &&
      !files.has(`public${path}index.html`) &&
      // Its statement stands elsewhere.
      !(accessibility.page !== undefined && isStatement(path)),
  );
}

/** Whether the path of a starter page is that of a statement, in any language. */
function isStatement(path: string): boolean {
  return spokenLanguages.some((language) =>
    path.endsWith(wordsOf(language).starterPages.accessibility.path),
  );
}

/** Entries, those that the program wrote apart. */
export function partStarters(entries: readonly Entry[]): {
  own: Entry[];
  starters: Entry[];
} {
  return {
    own: entries.filter((entry) => !isStarter(entry)),
    starters: entries.filter(isStarter),
  };
}
