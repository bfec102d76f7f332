import { wordsOf, type Word } from "./words";

/** A stretch of text, and whether it is what was looked for. */
export interface Stretch {
  text: string;
  isMarked: boolean;
}

/** In characters: two or three lines. */
const excerptLength = 240;

/** In characters: what is read before the first word that was found. */
const lead = 60;

/** A text with the words marked that were found. */
export function markWords(
  text: string,
  isFound: (word: Word) => boolean,
): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  const add = (end: number, isMarked: boolean) => {
    if (end > at) stretches.push({ text: text.slice(at, end), isMarked });
    at = Math.max(at, end);
  };
  for (const word of wordsOf(text)) {
    if (word.start < at || !isFound(word)) continue;
    add(word.start, false);
    add(word.end, true);
  }
  add(text.length, false);
  return stretches;
}

/** The part of a text that has the most of the words that were found, marked; its beginning when it has none. */
export function excerptOf(
  text: string,
  isFound: (word: Word) => boolean,
): Stretch[] {
  const found = wordsOf(text).filter(isFound);
  const start = bestStart(found);
  const from = start <= lead ? 0 : cutBefore(text, start);
  const to = cutAfter(text, start, from + excerptLength);
  return markWords(
    `${from > 0 ? "… " : ""}${text.slice(from, to).trim()}${to < text.length ? " …" : ""}`,
    isFound,
  );
}

/** Where the stretch begins that has the most different words; the first of equals. */
function bestStart(found: readonly Word[]): number {
  let best = { start: 0, words: 0 };
  for (const [index, { start }] of found.entries()) {
    const words = new Set<string>();
    for (const word of found.slice(index)) {
      if (word.end > start + excerptLength - lead) break;
      words.add(word.folded);
    }
    if (words.size > best.words) best = { start, words: words.size };
  }
  return best.start;
}

/** Where a word begins before a place; anywhere in a stretch that no space cuts. */
function cutBefore(text: string, start: number): number {
  const at = start - lead;
  const space = text.indexOf(" ", at);
  return space < 0 || space >= start ? signStart(text, at) : space + 1;
}

/** Where a word ends after a place, or the text. */
function cutAfter(text: string, start: number, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(" ", at);
  return space <= start ? signStart(text, at) : space;
}

/** The beginning of a sign of two codes, from its middle. */
function signStart(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at;
}
