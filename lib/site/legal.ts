import { z } from "zod";

import { meansFields, pageLink, phoneField, postalAddress } from "./means";

const text = z.string().trim().min(1);

const person = {
  name: text.optional().describe("Son prénom et son nom."),
  title: text
    .optional()
    .describe("Sa fonction : « directrice interministérielle du numérique »."),
};

const organisation = {
  name: text.optional().describe("Son nom."),
  address: postalAddress
    .optional()
    .describe("Son adresse postale, sur une ligne ou plusieurs."),
  phone: phoneField
    .optional()
    .describe("Son numéro de téléphone, entre guillemets."),
};

const processing = z.strictObject({
  purpose: text.describe(
    "À quoi servent les données, en titre : « Envoi de la lettre d’information ».",
  ),
  data: text.describe("Quelles données : « votre adresse électronique »."),
  basis: text.describe(
    "Sur quelle base légale (article 6 du RGPD) : « votre consentement ».",
  ),
  retention: text.describe(
    "Combien de temps elles sont gardées : « jusqu’à votre désinscription ».",
  ),
  recipients: text
    .optional()
    .describe("Qui les reçoit, si ce n’est l’éditeur seul."),
});

/** Who answers for the site, and for what it knows of its readers. */
export const legalFields = {
  contactForm: pageLink
    .optional()
    .describe(
      "L’adresse d’un formulaire de contact, à la place de « contact » ou à côté.",
    ),
  legal: z
    .strictObject({
      introduction: text
        .optional()
        .describe("Un paragraphe en tête des mentions légales."),
      publisher: z
        .strictObject(organisation)
        .prefault({})
        .describe("L’éditeur : l’administration qui publie le site."),
      director: z
        .strictObject(person)
        .prefault({})
        .describe("Le directeur ou la directrice de la publication."),
      editor: z
        .strictObject({ ...person, name: text.describe("Son nom.") })
        .optional()
        .describe("Le ou la responsable de la rédaction, s’il y en a."),
      host: z
        .strictObject(organisation)
        .prefault({})
        .describe("L’hébergeur : qui stocke le site et le sert."),
      storage: z
        .array(
          z.strictObject({
            name: text.describe("Son nom."),
            address: postalAddress.describe("Son adresse postale."),
          }),
        )
        .default([])
        .describe(
          "Les autres organismes qui stockent des données que traite l’édition du site, s’il y en a : celui de la mesure d’audience, d’un formulaire…",
        ),
      credits: z
        .array(text)
        .default([])
        .describe("Les crédits des images, de la conception… : une liste."),
    })
    .prefault({})
    .describe(
      "De quoi remplir la page « Mentions légales », que le programme écrit.",
    ),
  privacy: z
    .strictObject({
      controller: z
        .strictObject({
          name: text.describe("Son nom."),
          address: postalAddress.describe("Son adresse postale."),
        })
        .optional()
        .describe("Le responsable du traitement ; par défaut, l’éditeur."),
      dpo: z
        .strictObject({
          name: text.optional().describe("Son nom, s’il est public."),
          ...meansFields,
        })
        .refine(({ email, form, address }) => email ?? form ?? address, {
          error:
            "une adresse est attendue : électronique (« email »), postale (« address ») ou d’un formulaire (« form »)",
        })
        .optional()
        .describe(
          "Comment joindre le délégué à la protection des données : « email », « form » ou « address ».",
        ),
      basis: text
        .default(
          "l’exécution d’une mission d’intérêt public (article 6, paragraphe 1, point e, du RGPD)",
        )
        .describe(
          "La base légale des journaux du serveur et des réponses aux messages.",
        ),
      logs: z
        .strictObject({
          kept: z
            .boolean()
            .default(true)
            .describe("« false » si l’hébergement n’en garde aucun."),
          retention: text
            .optional()
            .describe("Combien de temps ils sont gardés : « six mois »."),
        })
        .prefault({})
        .describe("Les journaux du serveur : la trace des requêtes reçues."),
      messages: z
        .strictObject({
          retention: text
            .default("le temps de traiter votre demande")
            .describe("Combien de temps ils sont gardés."),
        })
        .prefault({})
        .describe("Les messages que les lecteurs envoient."),
      processing: z
        .array(processing)
        .default([])
        .describe("Ce que l’équipe fait d’autre de données personnelles."),
      transfers: text
        .optional()
        .describe(
          "Où vont les données hors de l’Union européenne, et avec quelles garanties.",
        ),
    })
    .prefault({})
    .describe(
      "De quoi remplir la page « Données personnelles », que le programme écrit.",
    ),
};
