import { z } from "zod";

export const defaultLanguage = "fr";

/** The languages that the site is written in; the first one is its main language. */
export const languageFields = {
  languages: z
    .array(
      z.string().regex(/^[a-z]{2,3}$/, {
        error: "un code comme « fr » ou « en » est attendu",
      }),
    )
    .min(1)
    .refine((codes) => new Set(codes).size === codes.length, {
      error: "une langue y figure deux fois",
    })
    .default([defaultLanguage])
    .describe("Les langues du site, la principale d’abord."),
};

/** The language of what is in no other. */
export function mainLanguage({
  languages: [main = defaultLanguage],
}: {
  languages: readonly string[];
}): string {
  return main;
}
