import { librariesOf, type Library } from "../library/library";
import { isTaken } from "../library/redirects";
import { decodePath, oldPath } from "../library/urls";
import { nearestName } from "../nearest-name";
import type { Problem } from "../problems";
import { settingsFile } from "../site/read-settings";
import { parseYaml } from "../yaml/parse-yaml";
import { calendarPaths } from "./event-list";
import { feedPaths } from "./feed-list";
import { outputPaths } from "./output-paths";

/** Old addresses of feeds that lead to none, or that something else has. */
export function checkAliases(
  library: Library,
  settingsText: string,
): Problem[] {
  const { settings } = library;
  const aliases = Object.entries(settings.feeds.aliases);
  if (aliases.length === 0) return [];
  const known = new Set(
    librariesOf(library).flatMap((one) => [
      ...feedPaths(one),
      ...calendarPaths(one),
    ]),
  );
  const withoutAliases = {
    ...library.links,
    outputs: outputPaths({
      ...library,
      settings: { ...settings, feeds: { ...settings.feeds, aliases: {} } },
    }),
  };
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
    if (isTaken(oldPath(alias), withoutAliases)) {
      problems.push({
        file: settingsFile,
        ...yaml.placeOfKey(path, alias),
        rule: "same-url",
        message: `« ${alias} » est déjà l’adresse d’une page ou d’un fichier du site.`,
        mend: "Retirez cette ligne.",
      });
    }
    return problems;
  });
}
