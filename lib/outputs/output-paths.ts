import { pageListPath } from "../paths";
import type { Library } from "../library/library";
import { decodePath } from "../library/urls";
import { calendarPaths } from "./event-list";
import { feedPaths } from "./feed-list";
import { manifestPath } from "./manifest";
import { robotsPath } from "./robots";
import { securityPath } from "./security";
import { sitemapPath } from "./sitemap";

type OutputSource = Pick<Library, "settings" | "links" | "parts">;

/** Where a site gives something beside its pages, as links may ask for it. */
export function outputPaths({
  settings: { feeds, security },
  links,
  parts,
}: OutputSource): Set<string> {
  const sources = [...parts.values()].map((part) => ({ ...part, links }));
  return new Set([
    robotsPath,
    sitemapPath,
    manifestPath,
    pageListPath,
    ...(security ? [securityPath] : []),
    ...sources.flatMap(feedPaths),
    ...sources.flatMap(calendarPaths),
    ...Object.keys(feeds.aliases).map(decodePath),
  ]);
}
