import { z } from "zod";

const word = z.string().trim().min(1);

const file = z.string().regex(/^\/(?!\/)\S+$/, {
  error:
    "le chemin d’une image de « public », comme « /img/logo.svg », est attendu",
});

const nameMeaning = "son texte, lu à qui ne voit pas le logo";

const logoFields = {
  logo: file.describe(
    "Le fichier du logo, dans « public » : « /img/logo.svg ». Un dessin (SVG) reste net partout.",
  ),
  darkLogo: file
    .optional()
    .describe(
      "Le fichier du logo pour le thème sombre ; sans lui, le logo y est sur fond blanc.",
    ),
};

const partner = z.strictObject({
  name: word.describe(`Le nom du partenaire : ${nameMeaning}.`),
  ...logoFields,
  link: z
    .url({
      protocol: /^https?$/,
      error: "une adresse en https:// est attendue",
    })
    .optional()
    .describe("L’adresse du site du partenaire."),
});

export type Partner = z.output<typeof partner>;

/** A logo of the settings: whose it is, and its files. */
export type LogoSettings = Pick<Partner, "name" | "logo" | "darkLogo">;

/** The logos that the DSFR shows beside the State's brand block. */
export const brandLogoFields = {
  operator: z
    .strictObject({
      name: word.describe(
        `Le nom de l’opérateur, tel que son logo l’écrit : ${nameMeaning}.`,
      ),
      ...logoFields,
    })
    .optional()
    .describe(
      "L’opérateur de l’État qui publie : son logo est dans l’en-tête et le pied de page, à côté du bloc-marque « République française ».",
    ),
  partners: z
    .strictObject({
      title: word.default("Nos partenaires").describe("Le titre du bloc."),
      main: partner
        .optional()
        .describe("Le partenaire principal, à gauche des autres."),
      others: z
        .array(partner)
        .max(12)
        .default([])
        .describe("Les autres partenaires, à droite."),
    })
    .refine(({ main, others }) => main || others.length > 0, {
      error: "« main » ou « others » est attendu",
    })
    .optional()
    .describe("Les partenaires, dont les logos sont dans le pied de page."),
};
