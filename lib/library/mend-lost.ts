import { settingsFile } from "../site/read-settings";

/**
 * What to write in the settings of an address that answers no more: a French
 * sentence, with the lines to copy.
 *
 * @param moved - where its page may be now
 */
export function mendLost(path: string, moved: string | undefined): string {
  const withdrawn = `sous « withdrawn: », la ligne « - ${JSON.stringify(path)} »`;
  const redirect = (to: string) =>
    `sous « redirects: », la ligne « ${JSON.stringify(path)}: ${JSON.stringify(to)} »`;
  return moved === undefined
    ? `Ajoutez à « ${settingsFile} », ${withdrawn} ; ou, si elle a une nouvelle adresse, ${redirect("/nouvelle-adresse/")}.`
    : `Ajoutez à « ${settingsFile} », ${redirect(moved)} ; ou, si elle est retirée, ${withdrawn}.`;
}
