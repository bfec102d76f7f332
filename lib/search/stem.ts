import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as french } from "@orama/stemmers/french";

import { fold } from "./words";

/** Snowball's rules for the endings of words, of the languages that have them here. */
const stemmers: Readonly<Record<string, (word: string) => string>> = {
  en: english,
  fr: french,
};

/** A word without its ending, folded; a language without rules keeps it whole. */
export function stem(written: string, language: string): string {
  const rules = stemmers[language.split("-")[0] ?? ""];
  if (!rules) return fold(written);
  // The rules know « é » as one sign, and no ligature.
  const word = written
    .toLowerCase()
    .normalize("NFC")
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae");
  return fold(rules(word)) || fold(written);
}
