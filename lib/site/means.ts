import { z } from "zod";

const text = z.string().trim().min(1);

export const emailField = z.email({
  error: "une adresse électronique est attendue",
});

/** A page of the site, or of another one. */
export const pageLink = z
  .string()
  .regex(/^(?:https:\/\/|\/(?!\/))[^\s<>\\]*$/, {
    error:
      "un chemin du site (« /documents/plan.pdf ») ou une adresse en https:// est attendu",
  });

export const phoneField = z
  .string()
  .trim()
  .regex(/^\+?\d[\d .()-]*$/, {
    error:
      "un numéro de téléphone comme « 01 99 00 12 34 » est attendu, entre guillemets",
  });

/** An address as on an envelope: one line, or several. */
export const postalAddress = text;

/** How someone can be reached. */
export const meansFields = {
  email: emailField.optional().describe("Son adresse électronique."),
  form: pageLink
    .optional()
    .describe("L’adresse d’un formulaire où lui écrire."),
  phone: phoneField
    .optional()
    .describe("Son numéro de téléphone, entre guillemets."),
  address: postalAddress
    .optional()
    .describe("Son adresse postale, sur une ligne ou plusieurs."),
};

export type Means = z.output<z.ZodObject<typeof meansFields>>;
