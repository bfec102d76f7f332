import { z } from "zod";

import { isPublicHttps, isWebAddress } from "./address";

const matomoFolder = z
  .string()
  .refine(
    (value) =>
      value.startsWith("https://") &&
      isWebAddress(value) &&
      !value.endsWith(".php"),
    {
      error:
        "une adresse en https:// est attendue, celle du dossier de Matomo, comme « https://matomo.exemple.gouv.fr/ »",
    },
  )
  .transform((value) => value.replace(/\/?$/, "/"));

/** What is counted of visits, and by whom: nothing unless it is set. */
export const measurementFields = {
  measurement: z
    .strictObject({
      matomo: z
        .strictObject({
          url: matomoFolder.describe(
            "L’adresse de Matomo, en https : « https://matomo.exemple.gouv.fr/ ».",
          ),
          siteId: z.int().min(1).describe("Le numéro du site dans Matomo."),
          consent: z
            .boolean()
            .default(false)
            .describe(
              "« true » si ce Matomo n’a pas les réglages qui dispensent de consentement : un bandeau le demande, et rien n’est compté avant l’accord.",
            ),
          retention: z
            .string()
            .trim()
            .min(1)
            .default("vingt-cinq mois")
            .describe(
              "Combien de temps Matomo garde les visites, comme le dira la page « Données personnelles » ; vingt-cinq mois au plus, sans consentement.",
            ),
        })
        .describe("La mesure par Matomo."),
    })
    .optional()
    .describe(
      "La mesure d’audience ; sans ce réglage, rien n’est compté. Elle ne l’est qu’à l’adresse publique du site, en https.",
    ),
};

/** What pages need to know to have their visits counted. */
export interface Measurement {
  /** Where Matomo is told, by its Tracking HTTP API. */
  endpoint: string;
  siteId: number;
  /** Whether readers have to accept first. */
  needsConsent: boolean;
  /** Where the site is public: nowhere else is anything counted. */
  origin: string;
}

interface Measured {
  url: string;
  measurement?:
    { matomo: { url: string; siteId: number; consent: boolean } } | undefined;
}

/** How the visits of a site are counted; undefined where they are not: by default, on a machine of one’s own, where drafts are shown. */
export function measurementOf(
  { url, measurement }: Measured,
  showsDrafts: boolean,
): Measurement | undefined {
  if (!measurement || showsDrafts || !isPublicHttps(url)) return undefined;
  const { matomo } = measurement;
  return {
    endpoint: `${matomo.url}matomo.php`,
    siteId: matomo.siteId,
    needsConsent: matomo.consent,
    origin: new URL(url).origin,
  };
}
