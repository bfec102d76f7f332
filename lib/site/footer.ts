import { z } from "zod";

import { settingsLink } from "./links";

/** What the foot of every page says. */
export const footerShape = z.strictObject({
  description: z
    .string()
    .trim()
    .min(1)
    .optional()
    .describe("La phrase qui présente le site ; par défaut, sa description."),
  links: z
    .array(settingsLink)
    .max(12)
    .optional()
    .describe(
      "Les liens de la dernière ligne, après l’accessibilité ; par défaut, les mentions légales, les données personnelles, l’écoconception si elle est déclarée, et le contact. La gestion des cookies y est toujours.",
    ),
});

/** The foot of every page. */
export const footerFields = {
  footer: footerShape.prefault({}).describe("Le pied de page."),
};
