import { prefixOf } from "../site/languages";
import { settingsIn } from "../site/settings-in";
import type { SiteSettings } from "../site/settings";
import { wordsOf, type Words } from "../words/words";
import { pathsUnder, type SitePaths } from "./site-paths";

/** What the pages of one language of a site share before anything is written. */
export interface SitePart {
  language: string;
  /** The settings, as its pages have them. */
  settings: SiteSettings;
  words: Words;
  paths: SitePaths;
}

/** The languages of a site, the main one first. */
export function siteParts(settings: SiteSettings): SitePart[] {
  return settings.languages.map((language, index) => {
    const words = wordsOf(language);
    const prefix = prefixOf(language, settings);
    return {
      language,
      settings: settingsIn(settings, language),
      words,
      paths: pathsUnder(prefix, index === 0 ? "" : prefix, words),
    };
  });
}

/** What the addresses begin with of the languages that have pages of errors of their own. */
export function faultPrefixes(settings: SiteSettings): string[] {
  return settings.languages
    .slice(1)
    .map((language) => prefixOf(language, settings));
}
