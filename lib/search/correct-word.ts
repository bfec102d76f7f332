import { distance } from "fastest-levenshtein";

import type { Vocabulary } from "./index-format";
import type { QueryWord } from "./parse-query";
import { stem } from "./stem";
import { fold } from "./words";

/** A word of the site's own, as it is compared with mistakes. */
export interface KnownWord {
  word: string;
  folded: string;
  stem: string;
  /** In how many articles it is. */
  articles: number;
}

/** A word and what it is compared by, once for all mistakes. */
export function knownWords(
  vocabulary: Vocabulary,
  language: string,
): KnownWord[] {
  return vocabulary.map(([word, articles]) => ({
    word,
    folded: fold(word),
    stem: stem(word, language),
    articles,
  }));
}

const mostProposed = 3;

/**
 * Words of the site near to one that it does not have: one letter more, less,
 * other or exchanged with its neighbour, two in a long word; else two words
 * that it is made of; else words of its family. The nearest first, of equals
 * those of the same first letter, then the most frequent.
 */
export function correctWord(
  { folded, stem }: QueryWord,
  known: readonly KnownWord[],
): string[] {
  const bound = folded.length >= 8 ? 2 : 1.5;
  const near = known
    .map((one) => ({ ...one, ...distanceTo(one, folded, stem) }))
    .filter(({ far }) => far > 0 && far <= bound)
    .sort(
      (a, b) =>
        a.far - b.far ||
        a.whole - b.whole ||
        Number(startsAs(b, folded)) - Number(startsAs(a, folded)) ||
        b.articles - a.articles,
    )
    .slice(0, mostProposed)
    .map(({ word }) => word);
  if (near.length > 0) return near;
  const cut = cutWord(folded, known);
  return cut.length > 0 ? cut : relatedWords(folded, known);
}

/** Words one letter from one that the site has, in at least so many articles: it may be a mistake of an author too. */
export function moreFrequent(
  { folded }: QueryWord,
  known: readonly KnownWord[],
  least: number,
): string[] {
  if (folded.length < shortestDoubted) return [];
  return known
    .filter(
      (one) =>
        one.articles >= least && lettersBetween(one.folded, folded) === 1,
    )
    .sort((a, b) => b.articles - a.articles)
    .slice(0, mostProposed)
    .map(({ word }) => word);
}

/** Short words have many neighbours that are as good. */
const shortestDoubted = 6;

/** Half a letter more for a word of which only the stem is near; and how far the whole word is. */
function distanceTo(
  known: KnownWord,
  folded: string,
  stemmed: string,
): { far: number; whole: number } {
  const whole = lettersBetween(known.folded, folded);
  if (stemmed.length < 4) return { far: whole, whole };
  const far = Math.min(whole, lettersBetween(known.stem, stemmed) + 0.5);
  return { far, whole };
}

/** Few readers mistake the first letter of a word. */
function startsAs(known: KnownWord, folded: string): boolean {
  return known.folded[0] === folded[0];
}

/** Levenshtein’s distance, where two neighbours exchanged are one mistake. */
export function lettersBetween(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return Infinity;
  return isExchanged(a, b) ? 1 : distance(a, b);
}

function isExchanged(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return (
    at >= 0 &&
    a[at] === b[at + 1] &&
    a[at + 1] === b[at] &&
    a.slice(at + 2) === b.slice(at + 2)
  );
}

/** « opendata » is « open data », if the site has both words. */
function cutWord(folded: string, known: readonly KnownWord[]): string[] {
  const words = new Map(known.map((one) => [one.folded, one.word]));
  for (let at = 2; at <= folded.length - 2; at += 1) {
    const first = words.get(folded.slice(0, at));
    const second = words.get(folded.slice(at));
    if (first !== undefined && second !== undefined) {
      return [`${first} ${second}`];
    }
  }
  return [];
}

/** « covoiturage » is of the family of « covoiturer »: most of their letters are the same, from the first on. */
function relatedWords(folded: string, known: readonly KnownWord[]): string[] {
  return known
    .map((one) => ({ ...one, common: commonStart(one.folded, folded) }))
    .filter(
      (one) =>
        one.common >= 6 &&
        one.common >= 0.7 * Math.max(one.folded.length, folded.length),
    )
    .sort((a, b) => b.common - a.common || b.articles - a.articles)
    .slice(0, mostProposed)
    .map(({ word }) => word);
}

function commonStart(a: string, b: string): number {
  const differs = [...a].findIndex((letter, index) => letter !== b[index]);
  return differs < 0 ? a.length : differs;
}
