import { blocksRules } from "./blocks";
import { containersRules } from "./containers";
import { htmlRules } from "./html";
import { mediaRules } from "./media";
import { pagesRules } from "./pages";
import type { Rule } from "./rule";
import { textRules } from "./text";

export type { Rule } from "./rule";

/** By the folder of the fixtures that show them. */
const rulesByArea: Readonly<Record<string, readonly Rule[]>> = {
  containers: containersRules,
  media: mediaRules,
  blocks: blocksRules,
  html: htmlRules,
  text: textRules,
  pages: pagesRules,
};

/** Every rule of the dialect, with its area; each has to make a fixture fail when it is taken out. */
export const rules: readonly (Rule & { area: string })[] = Object.entries(
  rulesByArea,
).flatMap(([area, list]) => list.map((rule) => ({ ...rule, area })));
