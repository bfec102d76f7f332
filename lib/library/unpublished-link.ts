import { formatDay, type Day } from "../content/day";
import type { Entry } from "../content/entry";
import type { Problem } from "../problems";
import { entryState, type Dated } from "./entry-state";
import { resolveLink, type LinkMap } from "./resolve";

/** Where a link is written: in a file that is published some day, or now. */
type LinkSource = Pick<Entry, "file" | "path"> & Partial<Dated>;

/** What is wrong with a link to what its readers cannot open yet; undefined when nothing is. */
export type FindUnpublished = (
  from: LinkSource,
  target: string,
) => Pick<Problem, "rule" | "message" | "mend"> | undefined;

/**
 * Finds links to drafts and to scheduled articles, on pages that are published
 * before them: dead ones on the public site, wherever drafts are shown too.
 *
 * @param shown - what the site has
 * @param leftOut - what it has not, since it is not published
 */
export function unpublishedLinks(
  shown: LinkMap,
  leftOut: LinkMap,
  today: Day,
): FindUnpublished {
  return ({ draft = false, gone, date, ...from }, target) => {
    const entry =
      entryAt(from, target, shown) ?? entryAt(from, target, leftOut);
    if (!entry) return undefined;
    const isLater =
      publishedFrom(entry, today) > publishedFrom({ draft, gone, date }, today);
    return isLater ? explain(entry, target) : undefined;
  };
}

/** The page that a link leads to and that is there for its file: lists are there without. */
function entryAt(
  from: Pick<Entry, "file" | "path">,
  target: string,
  map: LinkMap,
): Entry | undefined {
  const found = resolveLink(from, target, map);
  if (found.kind !== "route") return undefined;
  const { kind, entry } = found.route;
  return kind === "article" || kind === "page" ? entry : undefined;
}

/** Days as numbers that can be compared: all that is published, then days to come, then drafts. */
function publishedFrom(entry: Dated, today: Day): number {
  switch (entryState(entry, today)) {
    case "published":
      return 0;
    case "scheduled":
      return Date.parse(entry.date ?? "");
    case "draft":
    case "gone":
      return Infinity;
  }
}

function explain(
  { draft, date }: Entry,
  target: string,
): ReturnType<FindUnpublished> {
  const rule = "unpublished-link";
  if (draft || date === undefined) {
    return {
      rule,
      message: `Le lien « ${target} » mène à un brouillon : le site publié n’a pas cette page.`,
      mend: "Publiez ce brouillon avant, ou retirez le lien.",
    };
  }
  return {
    rule,
    message: `Le lien « ${target} » mène à un article programmé : il ne paraîtra que le ${formatDay(date, "fr")}.`,
    mend: "Avancez cette date, ou ajoutez le lien ce jour-là.",
  };
}
