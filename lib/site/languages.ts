import { z } from "zod";

import { spokenLanguages } from "../words/words";

export const defaultLanguage = "fr";

/** The code of a language that the interface speaks. */
export const languageCode = z
  .string()
  .refine((code) => spokenLanguages.includes(code), {
    error: `un code parmi « ${spokenLanguages.join(" », « ")} » est attendu`,
  });

/** What the address without a path of a site of several languages answers. */
export const roots = ["choice", "redirect", "main"] as const;

/** The languages that the site is written in; the first one is its main language. */
export const languageFields = {
  languages: z
    .array(languageCode)
    .min(1)
    .refine((codes) => new Set(codes).size === codes.length, {
      error: "une langue y figure deux fois",
    })
    .default([defaultLanguage])
    .describe("Les langues du site, la principale d’abord."),
  root: z
    .enum(roots)
    .default("choice")
    .describe(
      "Sur un site en plusieurs langues, où mène son adresse sans chemin : « choice », à une page où choisir sa langue ; « redirect », à l’accueil dans la langue principale, sous « /fr/ » ; « main », au même accueil, dont la langue n’a alors pas de préfixe : ses adresses restent celles d’un site en une seule langue.",
    ),
};

/** The language of what is in no other. */
export function mainLanguage({
  languages: [main = defaultLanguage],
}: {
  languages: readonly string[];
}): string {
  return main;
}

interface LanguageSettings {
  languages: readonly string[];
  root: (typeof roots)[number];
}

/** What the addresses of a language begin with: "/en", or "" where they have no prefix. */
export function prefixOf(
  language: string,
  { languages, root }: LanguageSettings,
): string {
  const isBare =
    languages.length < 2 || (root === "main" && language === languages[0]);
  return isBare ? "" : `/${language}`;
}

/** The language that the first part of a path names, if it is one of the site's. */
export function languageInPath(
  path: string,
  languages: readonly string[],
): string | undefined {
  const [first = ""] = path.replace(/^\//, "").split("/");
  return languages.includes(first) ? first : undefined;
}

/** The language of the page that shows what is written in a language: the main one, where that is none of the site's. */
export function shownLanguage(
  language: string,
  settings: Pick<LanguageSettings, "languages">,
): string {
  return settings.languages.includes(language)
    ? language
    : mainLanguage(settings);
}
