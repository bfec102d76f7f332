import type { Words } from "../lib/words/words";

/** The `lang` of a passage: its language, unless it is the page's own. */
export function langOf(
  passage: { language: string } | undefined,
  { code }: Pick<Words, "code">,
): string | undefined {
  return passage?.language === code ? undefined : passage?.language;
}

/** What is said to authors, whatever the language of the page. */
export const forAuthors = { language: "fr" };
