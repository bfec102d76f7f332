import type { Entry } from "../content/entry";
import type { Place, Problem } from "../problems";
import { settingsFile } from "../site/read-settings";
import type { SiteSettings } from "../site/settings";
import { parseYaml } from "../yaml/parse-yaml";
import { isTaken } from "./redirects";
import type { LinkMap } from "./resolve";
import { oldPath } from "./urls";

/** Old paths of pages that are gone, without the slash or the `index.html` at their end. */
export type Withdrawn = ReadonlySet<string>;

/**
 * The addresses that the settings withdraw, and those of entries that are gone,
 * with their aliases; and what is wrong in them: those that something else
 * still answers at.
 */
export function readWithdrawn(
  { withdrawn, redirects }: Pick<SiteSettings, "withdrawn" | "redirects">,
  settingsText: string,
  map: LinkMap,
  gone: readonly Entry[] = [],
): { withdrawn: Withdrawn; problems: Problem[] } {
  const yaml = parseYaml(settingsText);
  const redirected = new Set(Object.keys(redirects).map(oldPath));
  const asked = [
    ...withdrawn.map((address, index) => ({
      address,
      file: settingsFile,
      ...yaml.placeOfValue(["withdrawn", index]),
      stay: "Ôtez-la de « withdrawn »",
    })),
    ...gone.flatMap(goneAddresses),
  ];
  const found = new Set<string>();
  const problems = asked.flatMap(
    ({ address, file, line, column, stay }): Problem[] => {
      const path = oldPath(address);
      const report = (message: string, mend: string): Problem[] => [
        { file, line, column, rule: "same-url", message, mend },
      ];
      if (isTaken(path, map)) {
        return report(
          `L’adresse « ${address} » est celle d’une page ou d’un fichier du site : elle n’est pas retirée.`,
          `${stay}, ou retirez ce qui y répond.`,
        );
      }
      if (redirected.has(path)) {
        return report(
          `L’adresse « ${address} » est à la fois retirée et redirigée.`,
          `${stay}, ou ôtez la redirection.`,
        );
      }
      found.add(path);
      return [];
    },
  );
  return { withdrawn: found, problems };
}

/** An address to withdraw, where that is asked, and how to keep it. */
interface AskedAddress extends Place {
  address: string;
  file: string;
  /** The first words of a French sentence. */
  stay: string;
}

function goneAddresses({ file, path, gone, aliases }: Entry): AskedAddress[] {
  const own =
    path === undefined || gone === undefined
      ? []
      : [{ address: path, file, ...gone, stay: "Supprimez ce fichier" }];
  return [
    ...own,
    ...aliases.map(({ target, line, column }) => ({
      address: target,
      file,
      line,
      column,
      stay: "Ôtez-la de « aliases »",
    })),
  ];
}
