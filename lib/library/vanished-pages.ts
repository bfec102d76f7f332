import type { Day } from "../content/day";
import { readHead, type Head } from "../content/read-head";
import { slugify } from "../content/slugify";
import type { SourceFile } from "../disk/read-site-files";
import { fileStart, type Problem } from "../problems";
import { settingsFile } from "../site/read-settings";
import type { SiteSettings } from "../site/settings";
import { entryState } from "./entry-state";
import { mendLost } from "./mend-lost";
import { isTaken } from "./redirects";
import type { LinkMap } from "./resolve";
import { oldPath } from "./urls";

interface Now {
  settings: SiteSettings;
  links: LinkMap;
  today: Day;
}

/** The addresses of files that are gone, where readers could come and find nothing. */
export function vanishedPages(
  deleted: readonly SourceFile[],
  { settings, links, today }: Now,
): Problem[] {
  if (deleted.length === 0) return [];
  const seen = new Set<string>();
  const titles = pathsByTitle(links);
  return deleted.flatMap((source): Problem[] => {
    const head = readHead(source, settings);
    const { path } = head;
    if (path === undefined || !wasPublished(head, today)) return [];
    const old = oldPath(path);
    const isKnown =
      isTaken(old, links) ||
      links.redirects?.has(old) ||
      links.withdrawn?.has(old) ||
      seen.has(old);
    if (isKnown) return [];
    seen.add(old);
    return [
      {
        file: settingsFile,
        ...fileStart,
        rule: "vanished-page",
        message: `L’adresse « ${path} » ne répond plus : son fichier, « ${source.file} », a été supprimé ou déplacé.`,
        mend: mendLost(path, newPath(head, titles)),
      },
    ];
  });
}

function wasPublished({ fields }: Head, today: Day): boolean {
  const { draft = false, date } = fields;
  const day = date === "last-modified" ? undefined : (date ?? undefined);
  const gone = fields.gone ? fileStart : undefined;
  return entryState({ draft, gone, date: day }, today) === "published";
}

type PathsByTitle = ReadonlyMap<string, readonly string[]>;

/** The paths of published files, by their titles without accents and the like. */
function pathsByTitle({ routes }: LinkMap): PathsByTitle {
  const paths = new Map<string, string[]>();
  for (const { entry, path } of routes.values()) {
    if (!entry || entry.draft) continue;
    const title = slugify(entry.title);
    paths.set(title, [...(paths.get(title) ?? []), path]);
  }
  return paths;
}

/** Where a page of this title is now, if there is only one. */
function newPath(
  { fields: { title = "" } }: Head,
  titles: PathsByTitle,
): string | undefined {
  const [path, ...others] = titles.get(slugify(title)) ?? [];
  return others.length > 0 ? undefined : path;
}
