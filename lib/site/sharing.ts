import { z } from "zod";

/** Where a page can be shared, in the order that the DSFR gives them. */
export const sharingFields = {
  share: z
    .array(z.enum(["facebook", "x", "linkedin", "bluesky", "mail", "copy"]))
    .default(["linkedin", "bluesky", "mail", "copy"])
    .describe(
      "Les liens de partage sous un article : facebook, x, linkedin, bluesky, mail, copy ; une liste vide n’en montre aucun.",
    ),
};
