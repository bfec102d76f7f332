import type { NamedCard } from "../sharing/make-sharing-images";
import { sharingCard, siteCard } from "../sharing/sharing-card";
import { settingsFile } from "../site/read-settings";
import { allArticles, type Library } from "./library";

/** What the sharing images of a site say: each article's by its file, and by the settings the site's own. */
export function sharingCards(library: Library): Map<string, NamedCard> {
  return new Map([
    [settingsFile, { card: siteCard(library), name: "site" }],
    ...allArticles(library).map((entry): [string, NamedCard] => [
      entry.file,
      { card: sharingCard(library, entry), name: lastPart(entry.path) },
    ]),
  ]);
}

function lastPart(path = ""): string {
  return path.split("/").findLast((part) => part !== "") ?? "";
}
