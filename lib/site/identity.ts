import { z } from "zod";

const word = z.string().trim().min(1);

/**
 * Who a site is of, as the DSFR names the links to its home: « République
 * française », or its operator before it.
 */
export function entityOf({
  brand,
  operator,
}: {
  brand: readonly string[];
  operator?: { name: string } | undefined;
}): string {
  const block = brand.join(" ");
  return operator ? `${operator.name} - ${block}` : block;
}

/** Who publishes, and under what name. */
export const identityFields = {
  name: word
    .default("Parution")
    .describe("Le nom du site, repris dans le titre de chaque page."),
  description: word
    .default("Les publications de l’équipe.")
    .describe("Une phrase qui dit ce qu’est le site."),
  brand: z
    .array(word)
    .min(1)
    .max(6)
    .default(["République", "française"])
    .describe(
      "Les lignes du bloc-marque, sous Marianne : une liste de textes courts.",
    ),
  serviceTitle: word
    .optional()
    .describe("Le nom du service dans l’en-tête ; par défaut, le nom du site."),
  baseline: word
    .optional()
    .describe("La phrase courte sous le nom du service, dans l’en-tête."),
  contact: z
    .email({ error: "une adresse électronique est attendue" })
    .optional()
    .describe(
      "L’adresse électronique à qui écrire, reprise en pied d’article.",
    ),
};
