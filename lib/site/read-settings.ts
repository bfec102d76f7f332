import { sortProblems, type Problem } from "../problems";
import { parseYaml } from "../yaml/parse-yaml";
import { validateYaml } from "../yaml/validate-yaml";
import { settingsSchema, type SiteSettings } from "./settings";

/** Where the settings of a site are, relative to its folder. */
export const settingsFile = "content/site.yaml";

/**
 * The settings that the text of `site.yaml` gives. With problems, the settings
 * are the defaults, so that the rest of the site can still be checked.
 */
export function readSettings(
  text: string,
  defaultUrl: string,
): { settings: SiteSettings; problems: Problem[] } {
  const schema = settingsSchema(defaultUrl);
  const yaml = parseYaml(text);
  const fields = validateYaml(schema, yaml);
  const problems: Problem[] = [
    ...yaml.mistakes.map((mistake) => ({
      ...mistake,
      rule: "invalid-yaml" as const,
    })),
    ...(yaml.mistakes.length > 0 ? [] : fields.problems),
  ].map((problem) => ({ ...problem, file: settingsFile }));
  return {
    settings: fields.value ?? schema.parse({}),
    problems: sortProblems(problems),
  };
}
