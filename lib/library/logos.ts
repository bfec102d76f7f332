import type { SiteImage } from "../images/read-image";
import type { Problem } from "../problems";
import type { LogoSettings } from "../site/logos";
import { settingsFile } from "../site/read-settings";
import type { SiteSettings } from "../site/settings";
import { parseYaml } from "../yaml/parse-yaml";
import { checkImage, type PathsByLowerCase } from "./check-references";
import { resolveImage, type LinkMap } from "./resolve";

/** Images of the settings are written as those of a file at the root. */
export const settingsEntry = { file: settingsFile, path: "/" } as const;

/** Bytes above which a drawing weighs too much on each page that shows it. */
const heaviestDrawing = 100_000;

/** A file that the settings name as a logo, and where they do. */
interface WrittenLogo {
  target: string;
  path: (string | number)[];
}

type Branded = Pick<SiteSettings, "operator" | "partners">;

function writtenLogos({ operator, partners }: Branded): WrittenLogo[] {
  const filesOf = (
    logo: LogoSettings | undefined,
    ...path: (string | number)[]
  ): WrittenLogo[] =>
    (["logo", "darkLogo"] as const).flatMap((field) => {
      const target = logo?.[field];
      return target === undefined ? [] : [{ target, path: [...path, field] }];
    });
  return [
    ...filesOf(operator, "operator"),
    ...filesOf(partners?.main, "partners", "main"),
    ...(partners?.others ?? []).flatMap((one, index) =>
      filesOf(one, "partners", "others", index),
    ),
  ];
}

/** The files of the site folder that its logos are. */
export function logoFiles(
  settings: Branded,
  files: ReadonlySet<string>,
): string[] {
  return writtenLogos(settings).flatMap(
    ({ target }) => resolveImage(settingsEntry, target, files) ?? [],
  );
}

/**
 * Logos of `site.yaml` that are missing, cannot be shown or weigh too much, and
 * that of an operator beside the brand block of a ministry.
 */
export function checkLogos(
  settings: Branded & Pick<SiteSettings, "brand">,
  settingsText: string,
  map: Pick<LinkMap, "files">,
  paths: PathsByLowerCase,
  images: ReadonlyMap<string, SiteImage>,
): Problem[] {
  const yaml = parseYaml(settingsText);
  const logos = writtenLogos(settings).flatMap(({ target, path }) => {
    const image = { target, ...yaml.placeOfValue(path) };
    const file = resolveImage(settingsEntry, target, map.files);
    const { line, column } = image;
    return [
      ...checkImage(settingsEntry, image, map, paths, images),
      ...checkDrawing(
        target,
        file === undefined ? undefined : images.get(file),
      ).map((problem) => ({ file: settingsFile, line, column, ...problem })),
    ];
  });
  return isBesideMinistry(settings)
    ? [
        ...logos,
        {
          file: settingsFile,
          ...yaml.placeOfValue(["brand"]),
          rule: "operator-beside-ministry",
          message:
            "Le logo d’un opérateur est ici à côté du bloc-marque d’un ministère.",
          mend: "Écrivez « brand: [République, française] », ou retirez « operator » : l’en-tête est alors celui du ministère.",
        },
      ]
    : logos;
}

/** A drawing is sent as it is, whatever the size that it is shown in. */
function checkDrawing(
  target: string,
  image: SiteImage | undefined,
): Pick<Problem, "rule" | "message" | "mend">[] {
  const isDrawing =
    typeof image?.read === "object" && image.read.format === "svg";
  if (!isDrawing || image.bytes <= heaviestDrawing) return [];
  const weight = Math.round(image.bytes / 1_000).toLocaleString("fr");
  return [
    {
      rule: "heavy-image",
      message: `Le logo « ${target} » pèse ${weight} ko, et chaque page le montre.`,
      mend: "Simplifiez ce dessin, ou enregistrez-le en PNG, de 500 pixels de large.",
    },
  ];
}

function isBesideMinistry({
  operator,
  brand,
}: Pick<SiteSettings, "operator" | "brand">): boolean {
  return (
    operator !== undefined &&
    brand.join(" ").toLowerCase() !== "république française"
  );
}
