import type { Words } from "../lib/words/words";

/** What an element says of a passage in another language than its page. */
export interface PassageLanguage {
  lang: string;
  /** Where it is written from right to left. */
  dir?: "rtl";
}

/** What an element says of a passage: its language, unless it is the page's own. */
export function langOf(
  passage: { language: string } | undefined,
  { code }: Pick<Words, "code">,
): PassageLanguage | undefined {
  if (passage === undefined || passage.language === code) return undefined;
  const { language: lang } = passage;
  return isRightToLeft(lang) ? { lang, dir: "rtl" } : { lang };
}

/** The scripts of living languages that are: https://www.w3.org/International/questions/qa-scripts */
const rightToLeft = ["Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa"];

function isRightToLeft(language: string): boolean {
  const { script } = new Intl.Locale(language).maximize();
  return script !== undefined && rightToLeft.includes(script);
}

/** What is said to authors, whatever the language of the page. */
export const forAuthors = { language: "fr" };
