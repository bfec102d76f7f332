import { z } from "zod";

const limit = z.int().min(1);

/** What a page may weigh: criterion 6.1 of the RGESN. */
export const budgetFields = {
  budget: z
    .strictObject({
      bytes: limit
        .default(600_000)
        .describe(
          "Le poids d’une page en octets, tel qu’il voyage : son HTML, ses styles, ses scripts, ses caractères et toutes ses images, dans leur plus grande taille.",
        ),
      requests: limit
        .default(40)
        .describe("Le nombre de requêtes d’une page lue jusqu’à sa fin."),
      nodes: limit
        .default(1_500)
        .describe("Le nombre d’éléments du HTML d’une page."),
      except: z
        .array(
          z.string().regex(/^\/\S*$/, {
            error: "un chemin du site est attendu, comme « /plan-du-site/ »",
          }),
        )
        .default([])
        .describe(
          "Les pages qui peuvent dépasser ce budget : « /plan-du-site/ ».",
        ),
    })
    .prefault({})
    .describe(
      "Le budget écologique d’une page. La construction nomme celles qui le dépassent ; `rules: { over-budget: error }` les refuse.",
    ),
};
