import type { SearchedArticle } from "./index-format";
import { stem } from "./stem";
import { isStopWord } from "./stop-words";
import type { Word } from "./words";

/** Tells the words of an article that it was found by: those of some terms of the index. */
export function wordsFoundBy(
  terms: Iterable<string>,
  forms: SearchedArticle["forms"],
  language: string,
): (word: Word) => boolean {
  const found = new Set(terms);
  const known = new Map<string, boolean>();
  const isFound = ({ written, folded, isCompound }: Word) =>
    !isStopWord(written, language) &&
    (found.has(folded) ||
      (!isCompound && found.has(stem(written, language))) ||
      (Object.hasOwn(forms, folded) &&
        (forms[folded] ?? []).some((one) => found.has(one))));
  // A text has most of its words many times.
  return (word) => {
    const isKnown = known.get(word.written) ?? isFound(word);
    known.set(word.written, isKnown);
    return isKnown;
  };
}
