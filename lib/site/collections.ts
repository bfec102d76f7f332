import { z } from "zod";

const slugPlace = "{slug}";

const collection = z.strictObject({
  dir: z
    .string()
    .trim()
    .regex(/^(?!.*(^|\/)\.{1,2}(\/|$))[^/\\].*[^/\\]$|^[^/\\.]$/, {
      error:
        "un dossier de « content », sans « / » au début ni à la fin, est attendu",
    })
    .describe("Le dossier des articles, dans « content »."),
  url: z
    .string()
    .regex(/^\/(?:[^{}\s?#]+\/)?\{slug\}\/$/, {
      error: `une forme comme « /articles/${slugPlace}/ » est attendue`,
    })
    .describe(
      `L’adresse des articles, où ${slugPlace} est le nom du fichier : « /articles/${slugPlace}/ ».`,
    ),
  title: z.string().trim().min(1).describe("Le titre de la liste."),
  description: z
    .string()
    .trim()
    .min(1)
    .optional()
    .describe("Une phrase sous le titre de la liste."),
  pageSize: z
    .int({ error: "un nombre entier est attendu" })
    .min(1)
    .max(100)
    .default(12)
    .describe("Le nombre d’articles par page de la liste."),
});

export type CollectionSettings = z.output<typeof collection>;

/** Folders of dated articles, each with a list. */
export const collectionFields = {
  collections: z
    .record(
      z.string().regex(/^[a-z][a-z0-9-]*$/, {
        error: "un nom en minuscules, sans accent ni espace, est attendu",
      }),
      collection,
    )
    .default({
      articles: {
        dir: "articles",
        url: `/articles/${slugPlace}/`,
        title: "Actualités",
        pageSize: 12,
      },
    })
    .describe(
      "Les collections d’articles : pour chacune, son dossier, la forme de ses adresses et son titre.",
    ),
};
