import { z } from "zod";

import { parseDay } from "../content/day";
import { allCriteria } from "../ecodesign/criteria";

/** What a build measures, so that nobody can answer it. */
export const measuredCriterion = "6.1";

const isCriterion = (id: string) => allCriteria.some((one) => one.id === id);

const text = z.string().trim().min(1);

const answer = z.strictObject({
  criterion: z
    .union([z.string(), z.number()])
    .refine((id): id is string => typeof id === "string", {
      error: 'un numéro entre guillemets est attendu, comme « "1.10" »',
    })
    .refine((id) => typeof id !== "string" || isCriterion(id), {
      error: "ce n’est pas un critère du RGESN de 2024, qui va de 1.1 à 9.7",
    })
    .refine((id) => id !== measuredCriterion, {
      error: "la construction du site mesure ce critère : « budget » en décide",
    })
    .describe(
      'Le numéro du critère, entre guillemets : `"1.10"` sans guillemets serait lu 1.1.',
    ),
  state: z
    .enum(["oui", "non", "sans objet"])
    .describe("« oui », « non » ou « sans objet »."),
  text: text.describe("Ce qui le montre, ou ce qui est prévu : une phrase."),
});

/** What a team declares of the ecological design of its site. */
export const ecodesignFields = {
  ecodesign: z
    .strictObject({
      date: z
        .string()
        .refine((day) => parseDay(day) === day, {
          error: "un jour comme « 2026-11-27 » est attendu",
        })
        .describe("Le jour de la déclaration."),
      referent: text
        .optional()
        .describe(
          "Qui répond de l’écoconception du site : un nom, une fonction, une équipe.",
        ),
      contact: z
        .email({ error: "une adresse électronique est attendue" })
        .optional()
        .describe("Son adresse électronique."),
      answers: z
        .array(answer)
        .refine(
          (all) =>
            new Set(all.map(({ criterion }) => criterion)).size === all.length,
          { error: "un critère y a deux réponses" },
        )
        .default([])
        .describe(
          "Les réponses aux critères que le programme ne connaît pas, ou pour lesquels l’équipe répond autre chose.",
        ),
    })
    .optional()
    .describe(
      "La déclaration d’écoconception : le site publie alors la page « /ecoconception/ », qui répond aux critères du RGESN.",
    ),
};
