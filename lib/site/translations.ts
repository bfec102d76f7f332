import { z } from "zod";

import { footerShape } from "./footer";
import { identityFields } from "./identity";
import { languageCode } from "./languages";
import { followFields, navigationFields } from "./links";
import { noticeFields } from "./notices";

const text = z.string().trim().min(1);

const collectionWords = z.strictObject({
  title: text.optional().describe("Le titre de la liste, dans cette langue."),
  description: text
    .optional()
    .describe("Une phrase sous le titre de la liste, dans cette langue."),
});

/** What a site says of itself in another language than its main one. */
const translation = z.strictObject({
  name: identityFields.name.unwrap().optional().describe("Le nom du site."),
  description: identityFields.description
    .unwrap()
    .optional()
    .describe("Une phrase qui dit ce qu’est le site."),
  serviceTitle: identityFields.serviceTitle,
  baseline: identityFields.baseline,
  brand: identityFields.brand
    .unwrap()
    .optional()
    .describe("Les lignes du bloc-marque, si la charte les traduit."),
  navigation: navigationFields.navigation,
  footer: footerShape.optional().describe("Le pied de page."),
  newsletter: followFields.newsletter,
  notices: noticeFields.notices
    .unwrap()
    .optional()
    .describe(
      "Les bandeaux dans cette langue ; par défaut, ceux de la langue principale.",
    ),
  collections: z
    .record(z.string(), collectionWords)
    .default({})
    .describe("Les titres des collections dans cette langue, par leur nom."),
});

export type Translation = z.output<typeof translation>;

/** What the settings say otherwise in each of the other languages. */
export const translationFields = {
  translations: z
    .record(languageCode, translation)
    .default({})
    .describe(
      "Ce que ces réglages disent dans les autres langues du site : pour chacune, par son code, les textes qui changent. Ce qui n’y est pas reste dans la langue principale.",
    ),
};
