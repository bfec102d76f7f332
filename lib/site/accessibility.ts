import { z } from "zod";

import { parseDay } from "../content/day";
import { meansFields, pageLink } from "./means";
import { retired } from "./retired";

const text = z.string().trim().min(1);

const list = z.array(text).default([]);

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, {
    error: "un jour comme « 2026-06-30 » est attendu",
  })
  .refine((value) => parseDay(value) !== undefined, {
    error: "ce n’est pas un jour du calendrier",
  });

const rate = z.number().min(0).max(100);

const audit = z.strictObject({
  date: day.describe("Le jour où l’audit s’est achevé : 2026-06-30."),
  auditor: text.describe(
    "Qui l’a réalisé : « la société Exemple », « l’équipe du site ».",
  ),
  rate: rate.describe(
    "La part des critères du RGAA qui sont respectés : un nombre de 0 à 100, comme 78.5.",
  ),
  averageRate: rate
    .optional()
    .describe("Le taux moyen de conformité des pages : de 0 à 100."),
  report: pageLink
    .optional()
    .describe("L’adresse du rapport ou de la grille d’audit."),
  environments: list.describe(
    "Les navigateurs et technologies d’assistance employés : « Firefox et NVDA ».",
  ),
  tools: list.describe("Les outils employés : « l’inspecteur de Firefox »."),
  pages: list.describe("Les pages vérifiées : « la page d’accueil »."),
});

export type AccessibilityAudit = z.output<typeof audit>;

/** How accessible the site is, and what its statement says of it. */
export const accessibilityFields = {
  accessibility: z
    .strictObject({
      status: retired(
        "l’état de conformité se déduit désormais de l’audit",
      ).describe(
        "Retirez cette ligne, et décrivez l’audit dans « accessibility.audit » (« date », « auditor », « rate ») ; sans audit, un site est non conforme.",
      ),
      page: z
        .string()
        .regex(/^\/(?!\/)\S*$/, { error: "un chemin du site est attendu" })
        .optional()
        .describe(
          "Votre propre page de déclaration, à la place de celle que le programme écrit à « /accessibilite/ ».",
        ),
      audit: audit
        .optional()
        .describe("Le dernier audit ; sans lui, le site est non conforme."),
      version: text
        .default("4.1")
        .describe("La version du RGAA qui s’applique."),
      nonConformities: list.describe(
        "Les contenus qui ne sont pas conformes, avec leur alternative s’il y en a une.",
      ),
      derogations: list.describe(
        "Les contenus pour lesquels une charge disproportionnée est invoquée, et pourquoi.",
      ),
      exemptions: list.describe(
        "Les contenus que la loi ne soumet pas à l’obligation d’accessibilité.",
      ),
      technologies: z
        .array(text)
        .min(1)
        .default(["HTML", "CSS", "JavaScript", "SVG", "WAI-ARIA"])
        .describe("Les technologies employées pour réaliser le site."),
      established: day
        .optional()
        .describe(
          "Le jour où la déclaration a été établie ; par défaut, celui de l’audit.",
        ),
      updated: day
        .optional()
        .describe("Le jour où la déclaration a été mise à jour."),
      contact: z
        .strictObject(meansFields)
        .refine(({ email, form }) => email ?? form, {
          error:
            "une adresse électronique (« email ») ou un formulaire (« form ») est attendu",
        })
        .optional()
        .describe(
          "À qui signaler un défaut d’accessibilité, par « email » ou par « form » ; par défaut, le contact du site.",
        ),
      plan: z
        .strictObject({
          scheme: pageLink
            .optional()
            .describe("L’adresse du schéma pluriannuel."),
          actions: pageLink
            .optional()
            .describe("L’adresse du plan d’action de l’année."),
          review: pageLink
            .optional()
            .describe("L’adresse du bilan des actions de l’année passée."),
        })
        .prefault({})
        .describe("Le schéma pluriannuel de mise en accessibilité."),
    })
    .superRefine(
      ({ audit, nonConformities, established, updated }, context) => {
        if (audit?.rate === 100 && nonConformities.length > 0) {
          context.addIssue({
            code: "custom",
            path: ["nonConformities"],
            message: "un audit à 100 % ne laisse aucune non-conformité",
          });
        }
        const start = established ?? audit?.date;
        if (start !== undefined && updated !== undefined && updated < start) {
          context.addIssue({
            code: "custom",
            path: ["updated"],
            message: "ce jour précède celui où la déclaration a été établie",
          });
        }
      },
    )
    .prefault({})
    .describe("La déclaration d’accessibilité, que le programme écrit."),
};
