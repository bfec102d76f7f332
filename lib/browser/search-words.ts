import type { Answer } from "../search/answer-query";
import type { SearchState } from "../search/search-state";
import { searchAnswers as words } from "../words/current";

/** Why nothing was looked for, to a reader. */
export function unaskedWords(reason: NonNullable<Answer["unasked"]>): string {
  switch (reason) {
    case "empty":
      return "";
    case "too-short":
      return words.tooShort;
    case "too-long":
      return words.tooLong;
    case "too-common":
      return words.tooCommon;
    case "no-word":
      return words.noWord;
  }
}

/** How many results there are, and where one is among them. */
export function summary(
  { query, page, choice }: SearchState,
  { matches, corrected }: Answer,
  pages: number,
): string {
  const { length } = matches;
  const [results, asked, place] =
    length === 0
      ? [words.none, query, ""]
      : [
          words.results(length),
          corrected ?? query,
          pages > 1 ? words.place(page, pages) : "",
        ];
  const filtered = Object.keys(choice).length > 0 ? words.filtered : "";
  return `${words.summary(results, words.quoted(asked))}${filtered}${place}.`;
}

/** A heading above what may be done when nothing was found. */
export function nothingTitle(
  { query }: SearchState,
  { total }: Answer,
): string {
  return total > 0
    ? words.noneFiltered
    : words.noArticleHas(words.quoted(query));
}

/** That the results are those of another query. */
export function correctionWords(query: string, corrected: string): string {
  return `${words.noArticleHas(words.quoted(query))}. ${words.corrected(words.quoted(corrected))}`;
}

/** What the results do not have of the query; nothing when they have it all. */
export function missingWords({ missing, isPartial }: Answer): string {
  if (missing.length > 0) return words.otherWords(missing.map(words.quoted));
  return isPartial ? words.someWords : "";
}
