import { blocksRules } from "./blocks";
import { containersRules } from "./containers";
import { htmlRules } from "./html";
import { mediaRules } from "./media";
import { pagesRules } from "./pages";
import type { Rule } from "./rule";
import { textRules } from "./text";

export type { Rule } from "./rule";

/** Every rule of the dialect; each has to make a fixture fail when it is taken out. */
export const rules: readonly Rule[] = [
  ...containersRules,
  ...mediaRules,
  ...blocksRules,
  ...htmlRules,
  ...textRules,
  ...pagesRules,
];
