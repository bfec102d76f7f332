import type { CollectionSettings } from "./collections";
import { languageInPath, prefixOf } from "./languages";
import type { SiteSettings } from "./settings";

const made = new WeakMap<SiteSettings, Map<string, SiteSettings>>();

/**
 * The settings of a site as the pages of one of its languages have them: with
 * what is said in it, its own collections, and their addresses in it. Those of
 * a site in one language are its own.
 */
export function settingsIn(
  settings: SiteSettings,
  language: string,
): SiteSettings {
  if (settings.languages.length < 2) return settings;
  const known = made.get(settings) ?? new Map<string, SiteSettings>();
  made.set(settings, known);
  const own = known.get(language) ?? translate(settings, language);
  known.set(language, own);
  return own;
}

type Collections = Pick<
  SiteSettings,
  "collections" | "languages" | "root" | "translations"
>;

/** The collections of one language of a site, with their titles and addresses in it. */
export function collectionsIn(
  settings: Collections,
  language: string,
): SiteSettings["collections"] {
  if (settings.languages.length < 2) return settings.collections;
  const collections = Object.entries(settings.collections).flatMap(
    ([name, collection]): [string, CollectionSettings][] => {
      const only = onlyLanguageOf(collection, settings.languages);
      if (only !== undefined && only !== language) return [];
      const url = languageInPath(collection.url, settings.languages)
        ? collection.url
        : prefixOf(language, settings) + collection.url;
      const words = settings.translations[language]?.collections[name];
      return [
        [
          name,
          {
            ...collection,
            url,
            title: words?.title ?? collection.title,
            description: words?.description ?? collection.description,
          },
        ],
      ];
    },
  );
  return Object.fromEntries(collections);
}

function translate(settings: SiteSettings, language: string): SiteSettings {
  const said = settings.translations[language];
  return {
    ...settings,
    name: said?.name ?? settings.name,
    description: said?.description ?? settings.description,
    serviceTitle: said?.serviceTitle ?? settings.serviceTitle,
    baseline: said?.baseline ?? settings.baseline,
    brand: said?.brand ?? settings.brand,
    navigation: said?.navigation ?? settings.navigation,
    footer: said?.footer ?? settings.footer,
    newsletter: said?.newsletter ?? settings.newsletter,
    notices: said?.notices ?? settings.notices,
    collections: collectionsIn(settings, language),
  };
}

/** The language of a collection whose address, or every folder, names one; undefined for those in every language. */
export function onlyLanguageOf(
  { dir, url }: Pick<CollectionSettings, "dir" | "url">,
  languages: readonly string[],
): string | undefined {
  const named = [url, ...dir].map((path) => languageInPath(path, languages));
  const [ofUrl, first] = named;
  if (ofUrl !== undefined) return ofUrl;
  return named.slice(1).every((one) => one === first) ? first : undefined;
}
