import { z } from "zod";

import { rules } from "../rules";
import type { Rule } from "../rules/rule";

const all: readonly Rule[] = rules;
const compulsory = all.filter(({ isCompulsory }) => isCompulsory);

/** What a site makes of each rule. */
export const ruleFields = {
  rules: z
    .partialRecord(
      z.enum(["*", ...rules.map(({ name }) => name)]),
      z.enum(["error", "warning", "off"]),
    )
    .superRefine((severities, context) => {
      for (const { name } of compulsory) {
        if (!(name in severities)) continue;
        context.addIssue({
          code: "custom",
          path: [name],
          message:
            "la loi demande cette vérification, qui ne se règle pas : retirez cette ligne",
        });
      }
    })
    .default({})
    .describe(
      "Ce que devient chaque vérification, par son nom : error (elle arrête la construction), warning ou off. '*' désigne toutes les autres : '*': warning, le temps de reprendre un ancien site.",
    ),
};
