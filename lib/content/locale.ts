/** How a language is written where nothing says by whom: English as in Europe, its days before its months. */
export function localeOf(language: string): string {
  return language === "en" ? "en-GB" : language;
}
