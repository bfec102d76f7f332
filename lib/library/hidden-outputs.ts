import { fileStart, type Problem } from "../problems";
import { settingsFile } from "../site/read-settings";
import { foldersOf } from "./folders-of";
import type { LinkMap } from "./resolve";

/** Pages at, or below, the address of a file that the site gives by itself, as `/robots.txt`: it would be lost. */
export function hiddenOutputs({ routes, outputs }: LinkMap): Problem[] {
  return [...routes.values()].flatMap(({ path, entry }): Problem[] => {
    const hidden = foldersOf(path).find((folder) => outputs?.has(folder));
    if (hidden === undefined) return [];
    return [
      {
        file: entry?.file ?? settingsFile,
        ...fileStart,
        rule: "same-url",
        message: `L’adresse « ${path} » passe par « ${hidden} », un fichier que le site fait lui-même, qui serait perdu.`,
        mend: "Donnez à cette page une autre adresse.",
      },
    ];
  });
}
