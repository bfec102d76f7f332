import { nearestName } from "../nearest-name";
import type { Problem } from "../problems";
import type { ParsedYaml } from "../yaml/parse-yaml";
import { mainLanguage } from "./languages";
import { checkNoticePeriods } from "./notice-periods";
import type { SiteSettings } from "./settings";

/**
 * Reports what settings say in a language that the site is not in, or of a
 * collection that it does not have, and notices with wrong bounds.
 */
export function checkTranslations(
  { translations, languages, collections, timezone }: SiteSettings,
  yaml: Pick<ParsedYaml, "placeOfKey" | "placeOfValue">,
): Omit<Problem, "file">[] {
  const main = mainLanguage({ languages });
  const names = Object.keys(collections);
  return Object.entries(translations).flatMap(([language, said]) => {
    const path = ["translations", language];
    if (language === main || !languages.includes(language)) {
      return [
        {
          ...yaml.placeOfKey(["translations"], language),
          rule: "invalid-field" as const,
          message:
            language === main
              ? `« ${language} » est la langue principale : ces réglages la disent déjà.`
              : `Le site n’est pas en « ${language} » : ces textes ne paraîtraient nulle part.`,
          mend:
            language === main
              ? "Mettez ces textes à la place de ceux du site, hors de « translations »."
              : `Ajoutez « ${language} » à « languages », ou retirez ces textes.`,
        },
      ];
    }
    const unknown = Object.keys(said.collections)
      .filter((name) => !names.includes(name))
      .map((name) => {
        const near = nearestName(name, names);
        return {
          ...yaml.placeOfKey([...path, "collections"], name),
          rule: "unknown-field" as const,
          message: `Le site n’a pas de collection « ${name} ».`,
          mend: near
            ? `Vouliez-vous dire « ${near} » ?`
            : `Ses collections sont : ${names.join(", ")}.`,
        };
      });
    const periods = checkNoticePeriods(said.notices ?? [], timezone, yaml, [
      ...path,
      "notices",
    ]);
    return [...unknown, ...periods];
  });
}
