import type { Entry } from "../content/entry";
import { isSource } from "../disk/read-site-files";
import type { Problem } from "../problems";
import { settingsFile } from "../site/read-settings";
import type { SiteSettings } from "../site/settings";
import { readRedirects } from "./redirects";
import type { LinkMap } from "./resolve";
import { buildRoutes, type Route } from "./routes";
import type { Tags } from "./tags";

/** What entries are together: every address of the site, and its themes. */
export interface JoinedEntries {
  links: LinkMap;
  tags: Tags;
  /** Of the settings' redirects. */
  problems: Problem[];
}

/**
 * Joins entries to a site.
 *
 * @param paths - every file of the site folder
 */
export function joinEntries(
  entries: readonly Entry[],
  settings: SiteSettings,
  settingsText: string,
  paths: ReadonlyMap<string, string>,
): JoinedEntries {
  const { routes, tags } = buildRoutes(entries, settings);
  const addresses = {
    routes,
    routesByFile: byFile([...routes.values()]),
    files: new Set([...paths.keys()].filter(isDocument)),
  };
  const { redirects, problems } = readRedirects(
    settings,
    settingsText,
    addresses,
  );
  return { links: { ...addresses, redirects }, tags, problems };
}

/** A link to a draft's source must not publish it. */
function isDocument(file: string): boolean {
  return !isSource(file) && file !== settingsFile;
}

function byFile(routes: readonly Route[]): Map<string, Route> {
  return new Map(
    routes.flatMap((route) => (route.entry ? [[route.entry.file, route]] : [])),
  );
}
