import { z } from "zod";

import { isWebAddress } from "./address";
import { oldAddress } from "./redirects";

/** A file, since its type follows from the end of its name. */
const feedFile = /\.(?:xml|atom|rss|json|ics)$/;

const alias = oldAddress.refine((path) => feedFile.test(path), {
  error:
    "l’ancienne adresse d’un fichier est attendue, par exemple « /feed/feed.xml »",
});

const target = z.string().regex(/^\/(?:[^?#\s\\]*\/)?[^/?#\s\\]+$/, {
  error: "l’adresse d’un flux du site est attendue, par exemple « /atom.xml »",
});

/** The feeds of the site, and what readers who followed it elsewhere still ask for. */
export const feedFields = {
  feeds: z
    .strictObject({
      entries: z
        .int({ error: "un nombre entier est attendu" })
        .min(1)
        .max(100)
        .default(20)
        .describe("Le nombre d’articles de chaque flux, les plus récents."),
      idBase: z
        .string()
        .refine(isWebAddress, {
          error: "une adresse en http:// ou https:// est attendue",
        })
        .optional()
        .describe(
          "L’ancienne adresse publique du site, s’il en a changé : les articles gardent les identifiants qu’elle leur donnait, et personne ne les reçoit deux fois.",
        ),
      aliases: z
        .record(alias, target)
        .default({})
        .describe(
          "Les anciennes adresses de flux et de calendriers, et celui que chacune donne : « /feed/feed.xml: /atom.xml ».",
        ),
    })
    .prefault({})
    .describe("Les flux du site, par lesquels on le suit sans le visiter."),
};
