import { pageListPath } from "../paths";
import { decodePath } from "../library/urls";
import { calendarPaths } from "./event-list";
import { feedPaths, type FeedSource } from "./feed-list";
import { manifestPath } from "./manifest";
import { robotsPath } from "./robots";
import { securityPath } from "./security";
import { sitemapPath } from "./sitemap";

/** Where a site gives something beside its pages, as links may ask for it. */
export function outputPaths(source: FeedSource): Set<string> {
  const { feeds, security } = source.settings;
  return new Set([
    robotsPath,
    sitemapPath,
    manifestPath,
    pageListPath,
    ...(security ? [securityPath] : []),
    ...feedPaths(source),
    ...calendarPaths(source),
    ...Object.keys(feeds.aliases).map(decodePath),
  ]);
}
