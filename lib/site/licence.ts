import { z } from "zod";

import { webPage } from "./web-page";

/** The licence of the texts. */
export const licenceFields = {
  licence: z
    .strictObject({
      name: z
        .string()
        .trim()
        .min(1)
        .describe("Le nom de la licence, après « sous »."),
      link: webPage.describe("L’adresse du texte de la licence."),
    })
    .prefault({
      name: "licence etalab-2.0",
      link: "https://github.com/etalab/licence-ouverte/blob/master/LO.md",
    })
    .describe("La licence des contenus."),
};
