import { z } from "zod";

import { securePage } from "./web-page";

const text = z
  .string()
  .trim()
  .min(1)
  .describe("Le texte du lien, tel que le lecteur le voit.");

const target = z
  .string()
  .regex(/^(\/(?!\/)|https?:\/\/|mailto:)\S*$/, {
    error:
      "un chemin du site (« /a-propos/ ») ou une adresse complète est attendu",
  })
  .describe("Où mène le lien : « /a-propos/ » ou « https://… ».");

/** A link written in the settings. */
export const settingsLink = z.strictObject({ text, link: target });

export type SettingsLink = z.output<typeof settingsLink>;

/** A menu of links under one heading, or one link. */
const navigationItem = z.union(
  [
    settingsLink,
    z.strictObject({ text, items: z.array(settingsLink).min(1).max(8) }),
  ],
  {
    error:
      "chaque élément a « text » et « link », ou « text » et « items » (une liste de liens)",
  },
);

export type NavigationItem = z.output<typeof navigationItem>;

/** The main navigation, under the header. */
export const navigationFields = {
  navigation: z
    .array(navigationItem)
    .max(8)
    .optional()
    .describe(
      "Les rubriques de la navigation principale ; par défaut, l’accueil et les collections.",
    ),
};

export const socialNetworks = {
  bluesky: "Bluesky",
  facebook: "Facebook",
  github: "GitHub",
  instagram: "Instagram",
  linkedin: "LinkedIn",
  mastodon: "Mastodon",
  x: "X",
  youtube: "YouTube",
} as const;

const network = z.enum(
  Object.keys(socialNetworks) as [keyof typeof socialNetworks],
);

/** Where else the team can be followed. */
export const followFields = {
  newsletter: z
    .strictObject({
      link: securePage.describe("L’adresse de la page d’abonnement."),
      description: text
        .optional()
        .describe("Ce que reçoivent les abonnés, en une phrase."),
    })
    .optional()
    .describe("La lettre d’information de l’équipe, proposée sur l’accueil."),
  social: z
    .array(
      z.strictObject({
        network: network.describe(
          `Le réseau : ${Object.keys(socialNetworks).join(", ")}.`,
        ),
        link: securePage.describe("L’adresse du compte."),
      }),
    )
    .default([])
    .describe("Les comptes de l’équipe sur les réseaux sociaux."),
};
