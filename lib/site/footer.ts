import { z } from "zod";

import { settingsLink } from "./links";

export const accessibilityStatuses = {
  non: "non conforme",
  partielle: "partiellement conforme",
  totale: "totalement conforme",
} as const;

const status = z.enum(["non", "partielle", "totale"]);

/** The foot of every page. */
export const footerFields = {
  footer: z
    .strictObject({
      description: z
        .string()
        .trim()
        .min(1)
        .optional()
        .describe(
          "La phrase qui présente le site ; par défaut, sa description.",
        ),
      links: z
        .array(settingsLink)
        .max(12)
        .optional()
        .describe(
          "Les liens de la dernière ligne, après l’accessibilité ; par défaut, les pages « mentions-legales », « donnees-personnelles » et « ecoconception » si elles existent.",
        ),
    })
    .prefault({})
    .describe("Le pied de page."),
  accessibility: z
    .strictObject({
      status: status
        .default("non")
        .describe("L’état de conformité au RGAA : non, partielle ou totale."),
      page: z
        .string()
        .regex(/^\/(?!\/)\S*$/, { error: "un chemin du site est attendu" })
        .optional()
        .describe(
          "La page de la déclaration d’accessibilité ; par défaut, « /accessibilite/ » si elle existe.",
        ),
    })
    .prefault({})
    .describe("La déclaration d’accessibilité."),
};
