import type { Library } from "../library/library";
import { decodePath } from "../library/urls";
import { nearestName } from "../nearest-name";
import type { Problem } from "../problems";
import { settingsFile } from "../site/read-settings";
import { parseYaml } from "../yaml/parse-yaml";
import { calendarPaths } from "./event-list";
import { feedPaths } from "./feed-list";

/** Old addresses of feeds that the settings give to none, or to one that is at another. */
export function checkAliases(
  library: Library,
  settingsText: string,
): Problem[] {
  const aliases = Object.entries(library.settings.feeds.aliases);
  if (aliases.length === 0) return [];
  const known = new Set([...feedPaths(library), ...calendarPaths(library)]);
  const yaml = parseYaml(settingsText);
  const path = ["feeds", "aliases"];
  return aliases.flatMap(([alias, target]): Problem[] => {
    const problems: Problem[] = [];
    if (!known.has(decodePath(target))) {
      const near = nearestName(target, [...known]);
      problems.push({
        file: settingsFile,
        ...yaml.placeOfValue([...path, alias]),
        rule: "dead-link",
        message: `« ${target} » n’est l’adresse d’aucun flux ni calendrier du site.`,
        mend: near
          ? `Vouliez-vous dire « ${near} » ?`
          : "Choisissez l’un de ceux que montre la page /flux/ : « /atom.xml » par exemple.",
      });
    }
    if (known.has(decodePath(alias))) {
      problems.push({
        file: settingsFile,
        ...yaml.placeOfKey(path, alias),
        rule: "same-url",
        message: `« ${alias} » est déjà l’adresse d’un flux ou d’un calendrier du site.`,
        mend: "Retirez cette ligne.",
      });
    }
    return problems;
  });
}
