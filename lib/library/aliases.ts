import type { Entry } from "../content/entry";
import type { Problem } from "../problems";
import { settingsFile } from "../site/read-settings";
import type { SiteSettings } from "../site/settings";
import { isTaken, type Redirects } from "./redirects";
import type { LinkMap, LinkTarget } from "./resolve";
import { oldPath } from "./urls";

/**
 * The old addresses that front matters name, each with its page, and what is
 * wrong in them: those that something else answers at, or that lead nowhere.
 * A draft takes none from what is published.
 *
 * @param map - what answers already, withdrawn addresses included
 */
export function readAliases(
  entries: readonly Entry[],
  { redirects }: Pick<SiteSettings, "redirects">,
  map: LinkMap,
): { aliases: Redirects; problems: Problem[] } {
  const redirected = new Set(Object.keys(redirects).map(oldPath));
  const owners = new Map<string, Entry>();
  const aliases = new Map<string, LinkTarget>();
  const inOrder = [
    ...entries.filter(({ draft }) => !draft),
    ...entries.filter(({ draft }) => draft),
  ];
  const problems = inOrder.flatMap((entry) =>
    entry.aliases.flatMap(({ target, line, column }): Problem[] => {
      const path = oldPath(target);
      const owner = owners.get(path);
      if (owner === entry) return [];
      const fault = faultOf(path, entry, { owner, redirected, map });
      if (fault) {
        const message = `L’alias « ${target} » ${fault.predicate}`;
        const { rule, mend } = fault;
        return [{ file: entry.file, line, column, rule, message, mend }];
      }
      owners.set(path, entry);
      const route = map.routesByFile.get(entry.file);
      if (route) {
        aliases.set(path, { kind: "route", route, suffix: "", hash: "" });
      }
      return [];
    }),
  );
  return { aliases, problems };
}

interface Fault extends Pick<Problem, "rule" | "mend"> {
  /** What follows the name of the alias in a French sentence. */
  predicate: string;
}

/** Why an old address cannot lead to an entry; undefined when it can. */
function faultOf(
  path: string,
  entry: Entry,
  {
    owner,
    redirected,
    map,
  }: {
    /** The entry that it leads to already. */
    owner: Entry | undefined;
    /** The old paths of the settings. */
    redirected: ReadonlySet<string>;
    map: LinkMap;
  },
): Fault | undefined {
  const taken = (predicate: string, mend: string): Fault => ({
    rule: "same-url",
    predicate,
    mend,
  });
  if (entry.path === undefined) {
    return {
      rule: "dead-link",
      predicate: "ne mène nulle part : ce fichier n’a pas de page.",
      mend: "Retirez cet alias, ou la ligne « permalink: false ».",
    };
  }
  if (path === oldPath(entry.path)) {
    return taken("est l’adresse de cette page.", "Retirez cet alias.");
  }
  if (isTaken(path, map)) {
    return taken(
      "est l’adresse d’une page ou d’un fichier du site.",
      "Retirez cet alias, ou déplacez ce qui est à cette adresse.",
    );
  }
  if (redirected.has(path)) {
    return taken(
      `est aussi dans les « redirects » de « ${settingsFile} ».`,
      "Gardez l’alias ou la redirection, mais pas les deux.",
    );
  }
  if (map.withdrawn?.has(path)) {
    return taken(
      "est l’adresse d’une page retirée.",
      "Retirez cet alias, ou ne retirez plus cette adresse.",
    );
  }
  if (owner) {
    return taken(
      `est déjà un alias de « ${owner.file} ».`,
      "Gardez-le dans un seul des deux fichiers.",
    );
  }
  return undefined;
}
