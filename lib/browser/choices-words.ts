import { keptChoices } from "../words/current";

/**
 * What is said once choices are kept.
 *
 * @param isCounted - whether the visit is; undefined where it never is
 */
export function savedWords(
  hosts: readonly string[],
  isCounted?: boolean,
): string {
  const { saved, shown, nothingShown, counted, notCounted } = keptChoices;
  const said = saved + (hosts.length > 0 ? shown(hosts) : nothingShown);
  if (isCounted === undefined) return said;
  return `${said} ${isCounted ? counted : notCounted}`;
}

/** What is said where a browser keeps nothing. */
export const unsavedWords = keptChoices.unsaved;
