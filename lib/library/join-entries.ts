import type { Day } from "../content/day";
import type { Entry } from "../content/entry";
import { isSource, ownFiles } from "../disk/read-site-files";
import { neededStarters, partStarters } from "../legal/needed-starters";
import { outputPaths } from "../outputs/output-paths";
import type { Problem } from "../problems";
import type { SiteSettings } from "../site/settings";
import { readAliases } from "./aliases";
import { entryState, isShown } from "./entry-state";
import { mainLanguage, prefixOf } from "../site/languages";
import { readRedirects, type Redirects } from "./redirects";
import { oldPath } from "./urls";
import type { LinkMap } from "./resolve";
import { buildRoutes, type Route, type RouteTable } from "./routes";
import { readWithdrawn } from "./withdrawn";
import { unpublishedLinks, type FindUnpublished } from "./unpublished-link";

/** What a site is joined from. */
export interface Unjoined {
  /** Every one, published or not. */
  entries: readonly Entry[];
  /** Whether drafts and what is dated of a later day have their place. */
  showsDrafts: boolean;
  settings: SiteSettings;
  settingsText: string;
  /** Every file of the site folder. */
  paths: ReadonlyMap<string, string>;
  today: Day;
}

/** What entries are together: every address of the site; in each language, its themes, authors and years. */
export interface JoinedEntries extends Omit<RouteTable, "routes"> {
  links: LinkMap;
  findUnpublished: FindUnpublished;
  /** Of old addresses: redirects, aliases, and those that are withdrawn. */
  problems: Problem[];
}

/** Joins entries to a site. */
export function joinEntries({
  entries: all,
  showsDrafts,
  settings,
  settingsText,
  paths,
  today,
}: Unjoined): JoinedEntries {
  const { own, starters } = partStarters(all);
  const shownOwn = own.filter((one) => isShown(one, { showsDrafts, today }));
  const others = own.filter((one) => !isShown(one, { showsDrafts, today }));
  const isGone = (entry: Entry) => entryState(entry, today) === "gone";
  const goneEntries = others.filter(isGone);
  const leftOut = others.filter((entry) => !isGone(entry));
  const files = new Set([...paths.keys()].filter(isDocument));
  const entries = [
    ...shownOwn,
    ...neededStarters(starters, {
      entries: shownOwn,
      gone: goneEntries,
      files,
      settings,
    }),
  ];
  const { routes, parts } = buildRoutes(entries, settings);
  const pages = linkMap(routes, files);
  const outputs = outputPaths({ settings, links: pages, parts });
  const addresses = { ...pages, outputs };
  const gone = readWithdrawn(settings, settingsText, addresses, goneEntries);
  const known = {
    ...addresses,
    withdrawn: gone.withdrawn,
    withdrawnFiles: new Set(goneEntries.map(({ file }) => file)),
  };
  const old = readAliases(entries, settings, known);
  const shown = { ...known, redirects: old.aliases };
  const findUnpublished = unpublishedLinks(
    shown,
    unpublishedMap(leftOut, settings),
    today,
  );
  const { redirects, problems } = readRedirects(
    settings,
    settingsText,
    shown,
    findUnpublished,
  );
  return {
    links: { ...known, redirects: withRoot(redirects, pages, settings) },
    parts,
    findUnpublished,
    problems: [...gone.problems, ...old.problems, ...problems],
  };
}

/** Redirects, and that of the address without a path to the home of the main language, where a site asks for it. */
function withRoot(
  redirects: Redirects,
  { routes }: LinkMap,
  settings: SiteSettings,
): Redirects {
  const home = routes.get(`${prefixOf(mainLanguage(settings), settings)}/`);
  if (settings.root !== "redirect" || !home || routes.has("/")) {
    return redirects;
  }
  return new Map([
    ...redirects,
    [oldPath("/"), { kind: "route", route: home, suffix: "", hash: "" }],
  ]);
}

/** What links to entries that are not published lead to. */
function unpublishedMap(
  entries: readonly Entry[],
  settings: SiteSettings,
): LinkMap {
  const map = linkMap(buildRoutes(entries, settings).routes, new Set());
  return { ...map, redirects: readAliases(entries, settings, map).aliases };
}

function linkMap(
  routes: ReadonlyMap<string, Route>,
  files: ReadonlySet<string>,
): LinkMap {
  return { routes, routesByFile: byFile([...routes.values()]), files };
}

/** A link to a draft's source must not publish it. */
function isDocument(file: string): boolean {
  return !isSource(file) && !ownFiles.has(file);
}

function byFile(routes: readonly Route[]): Map<string, Route> {
  return new Map(
    routes.flatMap((route) => (route.entry ? [[route.entry.file, route]] : [])),
  );
}
