import { mainLanguage, prefixOf } from "../site/languages";
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
  return settings.languages.map((language) => ({
    language,
    settings: settingsIn(settings, language),
    words: wordsOf(language),
    paths: pathsIn(language, settings),
  }));
}

type Prefixed = Pick<SiteSettings, "languages" | "root">;

/** Where the program's own pages are in a language of a site. */
export function pathsIn(language: string, settings: Prefixed): SitePaths {
  const prefix = prefixOf(language, settings);
  const isMain = language === mainLanguage(settings);
  return pathsUnder(prefix, isMain ? "" : prefix, wordsOf(language));
}

/** What the addresses begin with of the languages that have pages of errors of their own. */
export function faultPrefixes(settings: Prefixed): string[] {
  return settings.languages
    .slice(1)
    .map((language) => prefixOf(language, settings));
}
