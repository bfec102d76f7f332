import { z } from "zod";

import { momentField } from "../content/moment-field";
import { settingsLink } from "./links";

const word = z.string().trim().min(1);

export const noticeTypes = [
  "information",
  "avertissement",
  "alerte",
  "deuil",
] as const;

export type NoticeType = (typeof noticeTypes)[number];

const notice = z
  .strictObject({
    type: z
      .enum(noticeTypes)
      .default("information")
      .describe(
        "Ce qu’il annonce : « information » ; « avertissement », d’une panne ou d’une fraude par exemple ; « alerte », d’un danger pour la santé ou la sécurité ; « deuil », national : le site est alors en noir et blanc, et Marianne en berne.",
      ),
    title: word
      .optional()
      .describe(
        "Le titre, en gras : l’essentiel, en peu de mots. Un deuil peut s’en passer : il n’a alors pas de bandeau.",
      ),
    text: word
      .optional()
      .describe("Ce qu’il faut en savoir de plus, en une ou deux phrases."),
    link: settingsLink
      .optional()
      .describe("Où tout est expliqué : « text » et « link »."),
    start: momentField
      .optional()
      .describe(
        "Quand il paraît, sur l’horloge du site : un jour, 2026-12-01, ou une heure, 2026-12-01 08:00. Sans « start », il paraît aussitôt.",
      ),
    end: momentField.describe(
      "Quand il disparaît : une heure, ou son dernier jour. Un bandeau est temporaire : il en faut une.",
    ),
    closable: z
      .boolean()
      .optional()
      .describe(
        "Si les lecteurs peuvent le masquer ; par défaut, oui pour une information ou un avertissement, non pour une alerte ou un deuil.",
      ),
  })
  .refine(
    ({ type, title, text, link }) =>
      title !== undefined || (type === "deuil" && !text && !link),
    { path: ["title"], error: "un titre est attendu" },
  );

/** A notice as the settings have it. */
export type NoticeSettings = z.output<typeof notice>;

/** What every page says for a time, under the header. */
export const noticeFields = {
  notices: z
    .array(notice)
    .default([])
    .describe(
      "Les bandeaux d’information importante : ce que toutes les pages disent pour un temps, sous l’en-tête.",
    ),
};
