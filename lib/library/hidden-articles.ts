import { fileStart, type Problem } from "../problems";
import type { Route } from "./routes";

/** What the program shows at an address of its own, whatever file introduces it. */
const ownKinds: ReadonlySet<Route["kind"]> = new Set([
  "archives",
  "author",
  "authors",
  "choices",
  "feeds",
  "search",
  "site-map",
  "tag",
  "tags",
  "year",
]);

/**
 * Files that would not be read where they are: an article at the address of a
 * page that the program makes, anything at the address of a list's further page.
 */
export function hiddenArticles(routes: readonly Route[]): Problem[] {
  return routes.flatMap(({ kind, path, title, entry, list }): Problem[] => {
    if (!entry) return [];
    const isHidden =
      (ownKinds.has(kind) && entry.collection !== undefined) ||
      (list?.number ?? 1) > 1;
    if (!isHidden) return [];
    return [
      {
        file: entry.file,
        ...fileStart,
        rule: "same-url",
        message: `L’adresse « ${path} » est celle d’une page que le site fait lui-même : « ${title} » n’y serait pas lu.`,
        mend: "Renommez ce fichier, ou donnez-lui un « slugOverride » ou un autre « permalink ».",
      },
    ];
  });
}
