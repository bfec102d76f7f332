import { z } from "zod";

import { rules } from "../rules";

/** What a site makes of each rule. */
export const ruleFields = {
  rules: z
    .partialRecord(
      z.enum(["*", ...rules.map(({ name }) => name)]),
      z.enum(["error", "warning", "off"]),
    )
    .default({})
    .describe(
      "Ce que devient chaque vérification, par son nom : error (elle arrête la construction), warning ou off. '*' désigne toutes les autres : '*': warning, le temps de reprendre un ancien site.",
    ),
};
