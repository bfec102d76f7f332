import { z } from "zod";

/** The search of the site. */
export const searchFields = {
  search: z
    .strictObject({
      report: z
        .boolean()
        .default(false)
        .describe(
          "« true » montre, sur la page de recherche, les mots cherchés sans résultat depuis que son onglet est ouvert, et un bouton pour les copier. Rien n’est envoyé.",
        ),
    })
    .prefault({})
    .describe("La recherche du site."),
};
