import { readHead } from "../content/read-head";
import type { SiteFiles } from "../disk/read-site-files";
import { buildRoutes } from "../library/routes";
import { siteParts } from "../library/site-parts";
import { collectTags, type Tags } from "../library/tags";
import { oldPath } from "../library/urls";
import { settingsFile } from "../site/read-settings";
import { mainLanguage, shownLanguage } from "../site/languages";
import type { SiteSettings } from "../site/settings";

/** What a new article has to know of its site. */
export interface SiteOutline {
  settings: SiteSettings;
  /** The tags of its articles, drafts included. */
  tags: Tags<unknown>;
  /** Who answers at a path, in French, or undefined when it is free. */
  ownerOf: (path: string) => string | undefined;
}

/** A site as its front matters and settings tell it: bodies, which take long, are not read. */
export function outlineSite(
  { sources, paths }: Pick<SiteFiles, "sources" | "paths">,
  settings: SiteSettings,
): SiteOutline {
  const heads = sources.map((source) => readHead(source, settings));
  const byLanguage = new Map(
    siteParts(settings).map(({ language, paths }) => {
      const own = heads.flatMap(({ collection, fields, ...head }) =>
        collection !== undefined &&
        shownLanguage(head.language, settings) === language
          ? [fields]
          : [],
      );
      return [
        language,
        { root: paths.tags, tags: collectTags(own, paths.tags, language) },
      ];
    }),
  );
  const tagPaths = [...byLanguage.values()].flatMap(({ root, tags }) => [
    root,
    ...[...tags.values()].map(({ path }) => path),
  ]);
  // Some hosts take two addresses that only differ by case for one.
  const keyOf = (path: string) => oldPath(path).toLowerCase();
  const owners = new Map<string, string>([
    ...Object.keys(settings.redirects).map(
      (path) =>
        [keyOf(path), `une redirection de « ${settingsFile} »`] as const,
    ),
    ...settings.withdrawn.map(
      (path) =>
        [
          keyOf(path),
          `le réglage « withdrawn » de « ${settingsFile} », qui la retire`,
        ] as const,
    ),
    ...[...buildRoutes([], settings).routes.values()].map(
      ({ path, title }) => [keyOf(path), `la page « ${title} »`] as const,
    ),
    ...tagPaths.map((path) => [keyOf(path), "une page de thèmes"] as const),
    ...[...paths.keys()].flatMap((file) =>
      file.startsWith("public/")
        ? [[keyOf(file.slice("public".length)), `« ${file} »`] as const]
        : [],
    ),
    ...heads.flatMap(({ file, fields }) =>
      fields.aliases.map(
        (path) => [keyOf(path), `un alias de « ${file} »`] as const,
      ),
    ),
    ...heads.flatMap(({ file, path }) =>
      path === undefined ? [] : [[keyOf(path), `« ${file} »`] as const],
    ),
  ]);
  // An article is begun in the main language.
  const { tags = new Map() } = byLanguage.get(mainLanguage(settings)) ?? {};
  return { settings, tags, ownerOf: (path) => owners.get(keyOf(path)) };
}
