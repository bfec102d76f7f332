import { francAll } from "franc-min";

import type { Language } from "./entry";

/** What franc calls the languages that articles of the State may be in. */
const codes: Readonly<Record<Language, string>> = {
  de: "deu",
  en: "eng",
  es: "spa",
  fr: "fra",
  it: "ita",
  nl: "nld",
  pt: "por",
};

/** In letters: what is shorter may look like any language. */
const shortest = 300;

/** A few words again and again are no sample of a language. */
const fewestWords = 30;

/** The language that a text is in; undefined when it has too few words to tell. */
export function detectLanguage(text: string): Language | undefined {
  const letters = text.replace(/[^\p{L}'’]+/gu, " ").trim();
  const isSample = new Set(letters.split(" ")).size >= fewestWords;
  if (letters.length < shortest || !isSample) return undefined;
  const [best] = francAll(letters, { only: Object.values(codes) });
  return Object.keys(codes).find((language) => codes[language] === best?.[0]);
}

/** Whether a text in a language would be known to be in it. */
export function isDetected(language: Language): boolean {
  return Object.hasOwn(codes, language);
}
