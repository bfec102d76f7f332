import type { Problem } from "../problems";
import { settingsFile } from "../site/read-settings";
import type { SiteSettings } from "../site/settings";
import { parseYaml } from "../yaml/parse-yaml";
import { isTaken } from "./redirects";
import type { LinkMap } from "./resolve";
import { oldPath } from "./urls";

/** Old paths of pages that are gone, without the slash or the `index.html` at their end. */
export type Withdrawn = ReadonlySet<string>;

/** The addresses that the settings withdraw, and those that something else still answers at. */
export function readWithdrawn(
  { withdrawn, redirects }: Pick<SiteSettings, "withdrawn" | "redirects">,
  settingsText: string,
  map: LinkMap,
): { withdrawn: Withdrawn; problems: Problem[] } {
  const yaml = parseYaml(settingsText);
  const redirected = new Set(Object.keys(redirects).map(oldPath));
  const found = new Set<string>();
  const problems = withdrawn.flatMap((address, index): Problem[] => {
    const path = oldPath(address);
    const report = (message: string, mend: string): Problem[] => [
      {
        file: settingsFile,
        ...yaml.placeOfValue(["withdrawn", index]),
        rule: "same-url",
        message,
        mend,
      },
    ];
    if (isTaken(path, map)) {
      return report(
        `L’adresse « ${address} » est celle d’une page ou d’un fichier du site : elle n’est pas retirée.`,
        "Ôtez-la de « withdrawn », ou retirez la page.",
      );
    }
    if (redirected.has(path)) {
      return report(
        `L’adresse « ${address} » est à la fois retirée et redirigée.`,
        "Gardez-la dans « withdrawn » ou dans « redirects », mais pas dans les deux.",
      );
    }
    found.add(path);
    return [];
  });
  return { withdrawn: found, problems };
}
