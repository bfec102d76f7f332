import { z } from "zod";

/** Whether the authors' guide is part of the site. */
export const guideFields = {
  guide: z
    .boolean()
    .default(false)
    .describe(
      "« true » ajoute au site la référence du guide des auteurs, sous « /guide/ ».",
    ),
};
