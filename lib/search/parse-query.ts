import { longestQuery } from "./search-state";
import { stem } from "./stem";
import { isStopWord } from "./stop-words";
import { wordsOf } from "./words";

/** A word that a reader looks for. */
export interface QueryWord {
  written: string;
  folded: string;
  stem: string;
  /** The compound of which it is the only word that says something: « rendez-vous ». */
  whole?: string;
}

/** Whoever pastes a page does not look for all of its words. */
const mostWords = 12;

/**
 * The words of a query that say something, each once; none when all of them are
 * in every text. A compound of which no part says anything is a word itself,
 * unless it says nothing either: « don't ».
 */
export function parseQuery(query: string, language: string): QueryWord[] {
  const words: (QueryWord & { start: number })[] = [];
  for (const word of wordsOf(query.slice(0, longestQuery))) {
    const { written, folded, start, isCompound } = word;
    const parts = words.filter((one) => isCompound && one.start >= start);
    if (isCompound && isStopWord(written, language)) {
      words.splice(words.length - parts.length);
      continue;
    }
    if (parts.length === 1 && parts[0]) parts[0].whole = folded;
    if (parts.length > 0 || isStopWord(written, language)) continue;
    const own = stem(isCompound ? folded : written, language);
    words.push({ written, folded, stem: own, start });
  }
  return words
    .filter(
      ({ folded }, index) =>
        words.findIndex((word) => word.folded === folded) === index,
    )
    .slice(0, mostWords)
    .map(({ start: _, ...word }) => word);
}
