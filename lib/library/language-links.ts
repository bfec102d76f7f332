import { ownId } from "../content/own-id";
import type { Library } from "./library";
import type { Route } from "./routes";
import { translationsOf } from "./translations";

/** Where a page is read in one of the languages of its site. */
export interface LanguageLink {
  language: string;
  /** Its own name for itself: « Français ». */
  name: string;
  href: string;
  isCurrent: boolean;
}

/** What the home page says to who comes from a page that has no translation. */
export const untranslatedId = ownId("non-traduit");

/**
 * Where a page leads in each language of its site: to its translation, else to
 * the home page in that language, at what says that there is none.
 */
export function languageLinks(library: Library, route: Route): LanguageLink[] {
  const { links, settings, urls, parts } = library;
  const versions = translationsOf({ links, settings }, route);
  return [...parts].map(([language, { paths }]) => {
    const version = versions.get(language);
    return {
      language,
      name: nameOf(language),
      href: version
        ? urls.of(version.path)
        : urls.of(paths.home, `#${untranslatedId}`),
      isCurrent: language === route.language,
    };
  });
}

function nameOf(language: string): string {
  const names = new Intl.DisplayNames(language, { type: "language" });
  const name = names.of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
