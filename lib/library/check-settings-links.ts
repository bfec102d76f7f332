import type { Problem } from "../problems";
import { noticePeriod } from "../site/notice-periods";
import { settingsFile } from "../site/read-settings";
import type { SiteSettings } from "../site/settings";
import { parseYaml } from "../yaml/parse-yaml";
import type { FindUnpublished } from "./unpublished-link";
import { resolveLink, type LinkMap } from "./resolve";

/**
 * Links of `site.yaml` that lead to no page of the site.
 *
 * @param now - in milliseconds since 1970: notices that are over lead nowhere
 */
export function checkSettingsLinks(
  settings: SiteSettings,
  settingsText: string,
  map: LinkMap,
  findUnpublished: FindUnpublished,
  now: number,
): Problem[] {
  const yaml = parseYaml(settingsText);
  return linksOf(settings, now).flatMap(({ link, path, isToCome }) => {
    const from = { file: settingsFile, path: "/" };
    const place = { file: settingsFile, ...yaml.placeOfValue(path) };
    const early = findUnpublished(from, link);
    // What it leads to may come with it.
    if (early) return isToCome ? [] : [{ ...place, ...early }];
    const found = resolveLink(from, link, map);
    if (found.kind !== "dead") return [];
    return [
      {
        ...place,
        rule: "dead-link",
        ...(found.isWithdrawn
          ? {
              message: `Le lien « ${link} » mène à une page que le site a retirée.`,
              mend: "Retirez ce lien, ou menez-le ailleurs.",
            }
          : {
              message: `Le lien « ${link} » ne mène à aucune page ni fichier du site.`,
              mend: "Corrigez ce chemin, ou créez la page.",
            }),
      },
    ];
  });
}

interface WrittenLink {
  link: string;
  path: (string | number)[];
  /** Whether no page shows it yet. */
  isToCome?: boolean;
}

/** What settings say in one language that may hold links. */
type Linking = Pick<SiteSettings, "navigation" | "notices"> & {
  footer: SiteSettings["footer"] | undefined;
};

function linksOf(settings: SiteSettings, now: number): WrittenLink[] {
  const { page } = settings.accessibility;
  return [
    ...linksIn(settings, [], settings.timezone, now),
    ...(page ? [{ link: page, path: ["accessibility", "page"] }] : []),
    ...Object.entries(settings.translations).flatMap(
      ([language, { navigation, footer, notices = [] }]) =>
        linksIn(
          { navigation, footer, notices },
          ["translations", language],
          settings.timezone,
          now,
        ),
    ),
  ];
}

function linksIn(
  settings: Linking,
  at: readonly string[],
  timezone: string,
  now: number,
): WrittenLink[] {
  const navigation = (settings.navigation ?? []).flatMap((item, index) =>
    "items" in item
      ? item.items.map(({ link }, inner) => ({
          link,
          path: [...at, "navigation", index, "items", inner, "link"],
        }))
      : [{ link: item.link, path: [...at, "navigation", index, "link"] }],
  );
  const footer = (settings.footer?.links ?? []).map(({ link }, index) => ({
    link,
    path: [...at, "footer", "links", index, "link"],
  }));
  const notices = settings.notices.flatMap((notice, index): WrittenLink[] => {
    const period = noticePeriod(notice, timezone);
    if (!notice.link || !period || period.until <= now) return [];
    return [
      {
        link: notice.link.link,
        path: [...at, "notices", index, "link", "link"],
        isToCome: now < period.from,
      },
    ];
  });
  return [...navigation, ...footer, ...notices];
}
