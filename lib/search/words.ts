/** A word of a text, and where it stands in it. */
export interface Word {
  /** As it was written, without what was elided before it or the points of initials. */
  written: string;
  /** As it is compared: see `fold`. */
  folded: string;
  /** Whether it is a compound whose parts come before it. */
  isCompound: boolean;
  start: number;
  end: number;
}

/** Letters, digits and marks; « ² » calls a note, or says a unit: it is of no word. */
const sign = "\\p{L}\\p{M}\\p{Nd}\\p{Nl}₀-₉";

/** « 1 500 », with any space, is one number. */
const number =
  "(?<![\\p{L}\\p{Nd}])\\d{1,3}(?:[ \\u00a0\\u2009\\u202f]\\d{3})+(?![\\p{L}\\p{Nd}])";

/** A number, or signs joined by what holds a compound together. */
const compound = new RegExp(
  `${number}|[${sign}]+(?:['’ʼ‘.\\u00ad\\u2010\\u2011-][${sign}]+)*`,
  "gu",
);

const joined = new RegExp(`[^${sign}]`, "u");

const part = new RegExp(`[${sign}]+`, "gu");

/**
 * What stands before an apostrophe and says nothing: « l’école » is « école ».
 * « Presque » loses its « e » in « presqu’île » only, which is a word itself.
 */
const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’ʼ‘]/iu;

const letters = /\p{L}.*\p{L}/u;

/** Nobody types longer words; those that are longer are no words. */
const longest = 40;

/**
 * The words of a text, in order: a compound gives its parts, then the whole as
 * one word, so that « co-voiturage » is found by « covoiturage » and by
 * « voiturage ». Words of one sign are left out, but digits; initials are one
 * word, « C.N.I.L. » as « CNIL ».
 */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(compound)].flatMap(({ 0: token, index }) =>
    wordsOfToken(token, index),
  );
}

/** What the words of a text are read from: its numbers, words and compounds, in order. */
export function tokensOf(text: string): readonly string[] {
  return text.match(compound) ?? [];
}

/** The words of a token that stands at an index of its text. */
export function wordsOfToken(token: string, index = 0): Word[] {
  if (!joined.test(token)) return [wordAt(token, index)].filter(isKept);
  if (/^\d.*\s/.test(token)) {
    return [{ ...wordAt(token, index), folded: token.replace(/\s/g, "") }];
  }
  const before = elided.exec(token)?.[0].length ?? 0;
  const kept = token.slice(before);
  const start = index + before;
  const parts = [...kept.matchAll(part)].map((one) =>
    wordAt(one[0], start + one.index),
  );
  const keptParts = parts.filter(isKept);
  if (parts.length < 2 || !letters.test(kept)) return keptParts;
  const folded = parts.map((one) => one.folded).join("");
  if (folded.length > longest) return keptParts;
  const whole = { ...wordAt(kept, start), folded };
  return [
    ...keptParts,
    keptParts.length > 0
      ? { ...whole, isCompound: true }
      : { ...whole, written: parts.map((one) => one.written).join("") },
  ];
}

function wordAt(written: string, start: number): Word {
  return {
    written,
    folded: fold(written),
    isCompound: false,
    start,
    end: start + written.length,
  };
}

function isKept({ folded }: Word): boolean {
  return (
    (folded.length > 1 || /\p{Nd}/u.test(folded)) && folded.length <= longest
  );
}

/** A word as it is compared: small letters, without accents, ligatures or variants of one sign. */
export function fold(word: string): string {
  return plain.test(word) ? word.toLowerCase() : foldSigns(word);
}

/** Most words of most texts. */
const plain = /^[a-z0-9]*$/i;

function foldSigns(word: string): string {
  // Signs such as « 𝐀 » have small letters only once they are plain.
  return word
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(/ß/g, "ss");
}
