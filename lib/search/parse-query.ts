import { stem } from "./stem";
import { isStopWord } from "./stop-words";
import { wordsOf } from "./words";

/** A word that a reader looks for. */
export interface QueryWord {
  written: string;
  folded: string;
  stem: string;
}

/** Whoever pastes a page does not look for all of its words. */
const mostWords = 12;
const mostCharacters = 400;

/** The words of a query that say something, each once; none when all of them are in every text. */
export function parseQuery(query: string, language: string): QueryWord[] {
  const words = wordsOf(query.slice(0, mostCharacters))
    .filter(
      ({ written, isCompound }) =>
        !isCompound && !isStopWord(written, language),
    )
    .map(({ written, folded }) => ({
      written,
      folded,
      stem: stem(written, language),
    }));
  return words
    .filter(
      ({ folded }, index) =>
        words.findIndex((word) => word.folded === folded) === index,
    )
    .slice(0, mostWords);
}
