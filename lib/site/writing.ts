import { z } from "zod";

/** How the text of articles is read, where engines differ. */
export const writingFields = {
  breaks: z
    .boolean()
    .default(false)
    .describe(
      "« true » montre chaque retour à la ligne d’un paragraphe ; sinon, il vaut une espace.",
    ),
  linkify: z
    .boolean()
    .default(false)
    .describe(
      "« true » fait un lien d’une adresse écrite seule, comme « code.gouv.fr ».",
    ),
};
