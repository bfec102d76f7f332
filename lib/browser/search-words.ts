import type { Answer } from "../search/answer-query";
import type { SearchState } from "../search/search-state";

/** Why nothing was looked for, to a reader. */
export function unaskedWords(reason: NonNullable<Answer["unasked"]>): string {
  switch (reason) {
    case "empty":
      return "";
    case "too-short":
      return "Tapez au moins deux lettres.";
    case "too-long":
      return "Ces mots sont trop longs\u00a0: tapez-en de plus courts.";
    case "too-common":
      return "Ces mots sont dans presque tous les articles\u00a0: tapez-en un qui dise ce que vous cherchez.";
    case "no-word":
      return "Tapez un mot\u00a0: les autres signes ne se cherchent pas.";
  }
}

/** How many results there are, and where one is among them. */
export function summary(
  { query, page, choice }: SearchState,
  { matches, corrected }: Answer,
  pages: number,
): string {
  const { length } = matches;
  const place = pages > 1 ? `, page ${page} sur ${pages}` : "";
  const filtered = Object.keys(choice).length > 0 ? " avec ces filtres" : "";
  return length === 0
    ? `Aucun résultat pour ${quoted(query)}${filtered}.`
    : `${counted(length)} pour ${quoted(corrected ?? query)}${filtered}${place}.`;
}

function counted(number: number): string {
  return number === 1
    ? "1 résultat"
    : `${number.toLocaleString("fr")} résultats`;
}

/** A heading above what may be done when nothing was found. */
export function nothingTitle(
  { query }: SearchState,
  { total }: Answer,
): string {
  return total > 0
    ? "Aucun de ces résultats n’a ces filtres"
    : `Aucun article ne contient ${quoted(query)}`;
}

/** That the results are those of another query. */
export function correctionWords(query: string, corrected: string): string {
  return `Aucun article ne contient ${quoted(query)}. Voici les résultats pour ${quoted(corrected)}.`;
}

/** What the results do not have of the query; nothing when they have it all. */
export function missingWords({ missing, isPartial }: Answer): string {
  if (missing.length > 0) {
    return `Aucun article ne contient ${list.format(missing.map(quoted))}\u00a0: voici ceux qui ont les autres mots.`;
  }
  return isPartial
    ? "Aucun article n’a tous ces mots\u00a0: voici ceux qui en ont."
    : "";
}

const list = new Intl.ListFormat("fr", { type: "disjunction" });

function quoted(words: string): string {
  return `«\u00a0${words}\u00a0»`;
}
