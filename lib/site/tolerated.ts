import { z } from "zod";

/** The rules whose errors a site may live with for a time: the page is still whole. */
export const tolerableRules = [
  "dead-link",
  "dead-anchor",
  "missing-scheme",
  "missing-image",
  "forbidden-host",
  "unsafe-html",
] as const;

/** What a site that moves here has no time to mend yet. */
export const toleratedFields = {
  tolerated: z
    .array(z.enum(tolerableRules))
    .default([])
    .describe(
      `Les erreurs qui deviennent des avertissements et n’arrêtent pas la construction, le temps de reprendre un ancien site : ${tolerableRules.join(", ")}.`,
    ),
};
