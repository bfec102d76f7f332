import { z } from "zod";

import { nearestName } from "../nearest-name";
import { sortProblems, type Problem } from "../problems";
import { oldAddress } from "../site/redirects";
import type { ParsedYaml } from "../yaml/parse-yaml";
import { validateYaml } from "../yaml/validate-yaml";
import { parseDay } from "./day";
import { momentField } from "./moment-field";
import { plainCharacters } from "./plain-characters";

const text = z.string().overwrite(plainCharacters).trim().min(1);
const lastModified = /^(?:git )?last modified$/i;

/** `"last-modified"` stands for the date of the file's last commit. */
const day = z.string().transform((value, context) => {
  if (lastModified.test(value)) return "last-modified" as const;
  const parsed = parseDay(value);
  if (parsed) return parsed;
  context.addIssue({
    code: "custom",
    message: `« ${value} » n’est pas un jour du calendrier`,
    params: { rule: "invalid-date" },
  });
  return z.NEVER;
});

const imageForms = "un chemin, ou « path » et « alt », est attendu";

const image = z
  .union(
    [
      z.null(),
      text,
      z
        .looseObject({
          path: text.optional(),
          src: text.optional(),
          alt: z.string().overwrite(plainCharacters).nullish(),
          hide: z.boolean().optional(),
          caption: text.optional(),
          credit: text.optional(),
        })
        .refine(({ path, src }) => path !== undefined || src !== undefined, {
          error: imageForms,
        }),
    ],
    { error: imageForms },
  )
  .transform((value) => {
    if (value === null) return undefined;
    if (typeof value === "string") return { source: value };
    return {
      source: value.path ?? inPublic(value.src ?? ""),
      alt: value.alt ?? undefined,
      hidden: value.hide,
      caption: value.caption,
      credit: value.credit,
    };
  });

/** A `src` is counted from `public/`, with or without its first slash. */
function inPublic(src: string): string {
  return /^(?:\/|[a-z]+:)/i.test(src) ? src : `/${src}`;
}

const video = z.strictObject({
  src: text.describe("L’adresse de la vidéo."),
  title: text.describe("Ce que montre la vidéo, en une phrase."),
  transcript: text
    .optional()
    .describe("Le fichier de sous-titres (.vtt) qui en fait la transcription."),
  captions: z
    .boolean()
    .optional()
    .describe("« true » déclare que la vidéo est sous-titrée chez son hôte."),
  exemption: text
    .optional()
    .describe("Pourquoi la vidéo n’a pas de transcription."),
});

const slides = z.strictObject({
  src: text.describe("L’adresse du lecteur de la présentation."),
  title: text.describe("Le titre de la présentation."),
});

const listOfTexts = z
  .union([text.transform((value) => [value]), z.array(text)], {
    error: "un texte ou une liste de textes est attendu",
  })
  .nullish()
  .transform((value) => [...new Set(value ?? [])]);

const aliases = z
  .union([oldAddress.transform((path) => [path]), z.array(oldAddress)], {
    error:
      "un ancien chemin du site (« /ancien/ ») ou une liste de chemins est attendu",
  })
  .nullish()
  .transform((paths) => [...new Set(paths ?? [])]);

/** Tags that `eleventy-dsfr` used to sort its files; readers never saw them. */
const engineFolders = ["post", "posts", "all", "nav"];

/** The fields of an article's front matter. Unknown ones are accepted and kept. */
export const frontMatterSchema = z.looseObject({
  title: text
    .nullish()
    .transform((value) => value ?? undefined)
    .describe("Le titre de l’article : une phrase courte, sans point final."),
  description: z
    .string()
    .overwrite(plainCharacters)
    .trim()
    .nullish()
    .transform((value) => value || undefined)
    .describe("Le chapô : une ou deux phrases, reprises dans les listes."),
  date: day
    .nullish()
    .describe("La date de publication, année d’abord : 2023-06-23."),
  updated: day
    .nullish()
    .describe("La date de la dernière mise à jour : 2023-07-01."),
  tags: listOfTexts
    .transform((tags) => tags.filter((tag) => !engineFolders.includes(tag)))
    .describe("Les thèmes : un texte, ou une liste de textes."),
  authors: listOfTexts.describe(
    "Les noms des auteurs : un texte ou une liste.",
  ),
  image: image
    .optional()
    .describe(
      "L’image principale : « path » (son fichier) et « alt » (ce qu’elle montre).",
    ),
  draft: z
    .boolean()
    .optional()
    .describe("« true » garde l’article hors du site publié."),
  gone: z
    .boolean()
    .optional()
    .describe(
      "« true » retire la page pour de bon : son adresse et ses alias répondent « Cette page a été retirée » (code 410).",
    ),
  permalink: z
    .union(
      [
        z.literal(false),
        // The first « / » may be left out, as in `404.html`.
        z.string().regex(/^(?:\/|\/?[^/?#\s\\][^?#\s\\]*)$/, {
          error: "un chemin comme « /a-propos/ » est attendu",
        }),
      ],
      { error: "un chemin comme « /a-propos/ », ou « false », est attendu" },
    )
    .optional()
    .describe("L’adresse de la page, à la place de celle de son fichier."),
  slugOverride: z
    .string()
    .trim()
    .regex(/^[^/\\?#%]+$/, {
      error: "un nom sans « / » est attendu",
    })
    .optional()
    .describe("La dernière partie de l’adresse, à la place du nom du fichier."),
  aliases: aliases.describe(
    "Les anciennes adresses de la page, qui mènent désormais à elle : « /ancien/ », ou une liste.",
  ),
  lang: z
    .string()
    .regex(/^[a-z]{2,3}$/, { error: "un code comme « fr » est attendu" })
    .optional()
    .describe("La langue de la page, si ce n’est pas celle du site."),
  translation: listOfTexts.describe(
    "La même page dans une autre langue, si son fichier n’a pas le même nom dans le dossier de cette langue : son fichier ou son adresse, ou une liste.",
  ),
  video: video
    .nullish()
    .describe(
      "Une vidéo montrée après le texte : « src » (son adresse) et « title » (ce qu’elle montre).",
    ),
  slides: slides
    .nullish()
    .describe(
      "Une présentation montrée après le texte : « src » (l’adresse de son lecteur) et « title » (son titre).",
    ),
  start: momentField
    .nullish()
    .describe(
      "Le début de l’événement que l’article annonce : un jour, 2026-03-12, ou une heure, 2026-03-12 14:30.",
    ),
  end: momentField
    .nullish()
    .describe(
      "La fin de l’événement : une heure, ou son dernier jour ; sans elle, seul le début est annoncé.",
    ),
  place: text
    .nullish()
    .describe(
      "Où se tient l’événement : une adresse, une salle, « à distance ».",
    ),
  cancelled: z
    .boolean()
    .nullish()
    .describe(
      "« true » annonce l’annulation de l’événement, jusque dans les agendas.",
    ),
  feedId: text
    .nullish()
    .describe(
      "L’identifiant que l’article avait dans les flux d’un ancien site ; par défaut, son adresse.",
    ),
  toc: z.boolean().optional().describe("« false » retire le sommaire."),
  search: z
    .boolean()
    .optional()
    .describe("« false » laisse la page hors de la recherche du site."),
  layout: z.unknown().optional().describe("Accepté, sans effet."),
  eleventyNavigation: z.unknown().optional().describe("Accepté, sans effet."),
});

export type FrontMatter = z.output<typeof frontMatterSchema>;

/**
 * The fields of a front matter. A wrong field is reported at its own line and
 * left out, so that the rest can still be used.
 */
export function readFrontMatter(
  file: string,
  yaml: ParsedYaml,
): { fields: FrontMatter; problems: Problem[] } {
  const { value, problems } = validateYaml(frontMatterSchema, yaml);
  const found: Problem[] = problems.map((problem) => ({
    ...problem,
    file,
  }));
  return {
    fields: value ?? validFields(yaml),
    problems: sortProblems([...found, ...nearMisses(file, yaml)]),
  };
}

function validFields(yaml: ParsedYaml): FrontMatter {
  const raw = Object.entries(plainFields(yaml));
  const valid = raw.filter(
    ([key, value]) => frontMatterSchema.safeParse({ [key]: value }).success,
  );
  return frontMatterSchema.parse(Object.fromEntries(valid));
}

function plainFields(yaml: ParsedYaml): object {
  return typeof yaml.value === "object" && yaml.value !== null
    ? yaml.value
    : {};
}

function nearMisses(file: string, yaml: ParsedYaml): Problem[] {
  return Object.keys(plainFields(yaml)).flatMap((key): Problem[] => {
    const near = nearField(key);
    if (near === undefined || near === key) return [];
    const place = { file, ...yaml.placeOfKey([], key) };
    if (near === "draft") {
      return [
        {
          ...place,
          rule: "misspelled-field",
          message: `Le champ « ${key} » est inconnu : s’il veut dire « draft », cette page est un brouillon. Elle n’est pas publiée.`,
          mend: "Écrivez « draft: true » pour un brouillon ; sinon, retirez ce champ.",
        },
      ];
    }
    return [
      {
        ...place,
        rule: "misspelled-field",
        message: `Le champ « ${key} » est inconnu : il n’a pas d’effet.`,
        mend: `Vouliez-vous dire « ${near} » ?`,
      },
    ];
  });
}

/** The field that a key is, or most likely means; « brouillon » is French for one. */
function nearField(key: string): string | undefined {
  const known = Object.keys(frontMatterSchema.shape);
  if (known.includes(key)) return key;
  const near = nearestName(key, [...known, "brouillon"]);
  return near === "brouillon" ? "draft" : near;
}

/** Whether a front matter has a word on drafts: one that was not understood is no leave to publish. */
export function namesDraft(text: string): boolean {
  // One that is never closed is a front matter too.
  const head = /^---\n[^]*?(?:\n---|$(?![^]))/.exec(text)?.[0] ?? "";
  const keys = head.matchAll(/^["']?([\p{L}_-]+)["']?[ \t]*:/gmu);
  return [...keys].some(([, key = ""]) => nearField(key) === "draft");
}
