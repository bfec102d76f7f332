import { z } from "zod";

import { ownFolders } from "../paths";

const slugPlace = "{slug}";

const folder = z
  .string()
  .trim()
  .normalize("NFC")
  .regex(/^(?!.*(^|\/)\.{1,2}(\/|$))[^/\\].*[^/\\]$|^[^/\\.]$/, {
    error:
      "un dossier de « content », sans « / » au début ni à la fin, est attendu",
  });

const folders = z
  .union([folder, z.array(folder).min(1)], {
    error: "un dossier, ou une liste de dossiers, est attendu",
  })
  .transform((value) => [value].flat())
  .describe("Le dossier des articles dans « content », ou plusieurs.");

/** Whether each part of a pattern is a name, the first none of the program's folders. */
function isListPath(pattern: string): boolean {
  const parts = pattern.split("/").slice(1, -1);
  return (
    !parts.some((part) => ["", ".", ".."].includes(part)) &&
    !ownFolders.includes(parts[0] ?? "")
  );
}

const collection = z.strictObject({
  dir: folders,
  url: z
    .string()
    .normalize("NFC")
    .regex(/^\/(?:[^{}\s?#\\]+\/)?\{slug\}\/$/, {
      error: `une forme comme « /articles/${slugPlace}/ » est attendue`,
    })
    .refine(isListPath, {
      error:
        "un nom est attendu entre deux « / », autre que « .. » ou que ceux du programme",
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
  news: z
    .boolean()
    .default(false)
    .describe(
      "« true » dit aux moteurs de recherche que ces articles sont des actualités.",
    ),
  pageSize: z
    .int({ error: "un nombre entier est attendu" })
    .min(1)
    .max(100)
    .default(12)
    .describe("Le nombre d’articles par page de la liste."),
});

export type CollectionSettings = z.output<typeof collection>;

/** Two collections with one list would each hide the other's. */
function refuseSharedLists(
  collections: Record<string, CollectionSettings>,
  context: z.RefinementCtx,
): void {
  const seen = new Map<string, string>();
  for (const [name, { url }] of Object.entries(collections)) {
    const first = seen.get(url);
    if (first !== undefined) {
      context.addIssue({
        code: "custom",
        path: [name, "url"],
        message: `cette forme d’adresse est déjà celle de « ${first} » : une seule collection peut avoir plusieurs dossiers, « dir: [a, b] »`,
      });
    }
    seen.set(url, name);
  }
}

/** Folders of dated articles, each with a list. */
export const collectionFields = {
  collections: z
    .record(
      z.string().regex(/^[a-z][a-z0-9-]*$/, {
        error: "un nom en minuscules, sans accent ni espace, est attendu",
      }),
      collection,
    )
    .superRefine(refuseSharedLists)
    .default({
      articles: {
        dir: ["articles"],
        url: `/articles/${slugPlace}/`,
        title: "Actualités",
        news: false,
        pageSize: 12,
      },
    })
    .describe(
      "Les collections d’articles : pour chacune, son dossier, la forme de ses adresses et son titre.",
    ),
};
