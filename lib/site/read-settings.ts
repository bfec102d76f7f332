import { sortProblems, type Problem } from "../problems";
import { parseYaml } from "../yaml/parse-yaml";
import { validateYaml } from "../yaml/validate-yaml";
import { checkNoticePeriods } from "./notice-periods";
import { checkTranslations } from "./check-translations";
import { settingsSchema, type SiteSettings } from "./settings";

/** Where a site answers, as far as its own settings do not decide. */
export interface SiteAddress {
  /** The `url` of a site whose settings give none. */
  defaultUrl: string;
  /** The one that its operator asks for, whatever the settings say. */
  url?: string | undefined;
}

/** Where the settings of a site are, relative to its folder. */
export const settingsFile = "content/site.yaml";

/**
 * The settings that the text of `site.yaml` gives. With problems, the settings
 * are the defaults, so that the rest of the site can still be checked.
 *
 * @param address - the operator's address takes the place of what the text says
 */
export function readSettings(
  text: string,
  { defaultUrl, url }: SiteAddress,
): { settings: SiteSettings; problems: Problem[] } {
  const schema = settingsSchema(defaultUrl);
  const yaml = parseYaml(text);
  const fields = validateYaml(schema, yaml);
  const settings = fields.value ?? schema.parse({});
  const { notices, timezone } = settings;
  const problems: Problem[] = [
    ...yaml.mistakes.map((mistake) => ({
      ...mistake,
      rule: "invalid-yaml" as const,
    })),
    ...(yaml.mistakes.length > 0 ? [] : fields.problems),
    ...checkNoticePeriods(notices, timezone, yaml),
    ...checkTranslations(settings, yaml),
  ].map((problem) => ({ ...problem, file: settingsFile }));
  return {
    settings: url === undefined ? settings : { ...settings, url },
    problems: sortProblems(problems),
  };
}
