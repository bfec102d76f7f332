import { z } from "zod";

import { parseDay } from "../content/day";
import { securePage } from "./web-page";

const address = z.string().regex(/^(?:https:\/\/|mailto:|tel:)[^\s]+$/, {
  error: "une adresse en https://, mailto: ou tel: est attendue",
});

/** Who to tell of a weakness of the site: `/.well-known/security.txt`, RFC 9116. */
export const securityFields = {
  security: z
    .strictObject({
      contact: z
        .union([address.transform((one) => [one]), z.array(address).min(1)], {
          error: "une adresse, ou une liste d’adresses, est attendue",
        })
        .describe(
          "À qui signaler une faille : « mailto:ssi@exemple.gouv.fr », ou l’adresse d’un formulaire ; la préférée d’abord.",
        ),
      policy: securePage
        .optional()
        .describe("L’adresse de la politique de divulgation."),
      acknowledgments: securePage
        .optional()
        .describe("L’adresse de la page de remerciements."),
      encryption: securePage
        .optional()
        .describe("L’adresse de la clé avec laquelle chiffrer un message."),
      hiring: securePage.optional().describe("L’adresse des offres d’emploi."),
      languages: z
        .array(z.string().regex(/^[a-z]{2,3}$/))
        .min(1)
        .optional()
        .describe(
          "Les langues dans lesquelles écrire ; par défaut, celles du site.",
        ),
      expires: z
        .string()
        .regex(/^\d{4}-\d{2}-\d{2}$/, {
          error: "un jour comme « 2027-06-30 » est attendu",
        })
        .refine((day) => parseDay(day) !== undefined, {
          error: "ce n’est pas un jour du calendrier",
        })
        .optional()
        .describe(
          "Le dernier jour où ces indications valent ; par défaut, onze mois après la construction du site.",
        ),
    })
    .optional()
    .describe(
      "Les signalements de sécurité : le site publie alors « /.well-known/security.txt » (RFC 9116).",
    ),
};
