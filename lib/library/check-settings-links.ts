import type { Problem } from "../problems";
import { settingsFile } from "../site/read-settings";
import type { SiteSettings } from "../site/settings";
import { parseYaml } from "../yaml/parse-yaml";
import type { FindUnpublished } from "./unpublished-link";
import { resolveLink, type LinkMap } from "./resolve";

/** Links of `site.yaml` that lead to no page of the site. */
export function checkSettingsLinks(
  settings: SiteSettings,
  settingsText: string,
  map: LinkMap,
  findUnpublished: FindUnpublished,
): Problem[] {
  const yaml = parseYaml(settingsText);
  return linksOf(settings).flatMap(({ link, path }): Problem[] => {
    const from = { file: settingsFile, path: "/" };
    const place = { file: settingsFile, ...yaml.placeOfValue(path) };
    const early = findUnpublished(from, link);
    if (early) return [{ ...place, ...early }];
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

function linksOf(
  settings: SiteSettings,
): { link: string; path: (string | number)[] }[] {
  const navigation = (settings.navigation ?? []).flatMap((item, index) =>
    "items" in item
      ? item.items.map(({ link }, inner) => ({
          link,
          path: ["navigation", index, "items", inner, "link"],
        }))
      : [{ link: item.link, path: ["navigation", index, "link"] }],
  );
  const footer = (settings.footer.links ?? []).map(({ link }, index) => ({
    link,
    path: ["footer", "links", index, "link"],
  }));
  const { page } = settings.accessibility;
  return [
    ...navigation,
    ...footer,
    ...(page ? [{ link: page, path: ["accessibility", "page"] }] : []),
  ];
}
