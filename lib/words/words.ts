import * as en from "./en";
import * as fr from "./fr";

/**
 * What the interface says to readers, in one language. Each language has its
 * file in this folder, with the same names: a word that one of them lacks does
 * not compile.
 */
export type Words = typeof fr;

/** The languages that the interface speaks, by code. */
const languages: Readonly<Record<string, Words>> = { fr, en };

/** The codes of the languages that the interface speaks. */
export const spokenLanguages: readonly string[] = Object.keys(languages);

/** What the interface says in a language, or in French where it does not speak it. */
export function wordsOf(language: string): Words {
  return languages[language] ?? fr;
}

/** The codes of the words that pages in some languages say, each once. */
export function codesOf(languages: readonly string[]): string[] {
  return [...new Set(languages.map((language) => wordsOf(language).code))];
}
