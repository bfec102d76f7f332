import { openEntry, openSource } from "../content/read-entry";
import { testDefinitions } from "../content/test-definitions";
import { joinEntries } from "../library/join-entries";
import type { LinkMap } from "../library/resolve";
import type { SiteSettings } from "../site/settings";
import { starterContexts, starterSources } from "./starter-pages";

/** For the tests: what leads where on a site with some files of `content/`, and with the pages that the program writes. */
export function createLinks(
  settings: SiteSettings,
  files: Readonly<Record<string, string>>,
  today: string,
  paths: readonly string[] = [],
): LinkMap {
  const own = Object.entries(files).map(([name, text]) => ({
    file: `content/${name}`,
    text,
  }));
  const entries = [
    ...own,
    ...starterContexts(settings, today).flatMap(starterSources),
  ].map(
    (source) =>
      openEntry(openSource(source), {
        definitions: testDefinitions,
        settings,
        lastCommitDay: () => undefined,
      }).entry,
  );
  return joinEntries({
    entries,
    showsDrafts: false,
    settings,
    settingsText: "",
    paths: new Map(paths.map((path) => [path, path])),
    today,
  }).links;
}
