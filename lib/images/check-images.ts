import { fileStart, type Problem } from "../problems";
import type { SiteImage } from "./read-image";

/** Bytes above which an image is too heavy to be kept with a site. */
const heaviest = 2_000_000;

/** Images of a site, used or not, that weigh too much or say where they were taken. */
export function checkImages(images: ReadonlyMap<string, SiteImage>): Problem[] {
  return [...images].flatMap(([file, image]) => [
    ...checkWeight(file, image),
    ...checkLocation(file, image),
  ]);
}

function checkWeight(file: string, { bytes }: SiteImage): Problem[] {
  if (bytes <= heaviest) return [];
  const weight = (bytes / 1_000_000).toLocaleString("fr", {
    maximumFractionDigits: 1,
  });
  return [
    {
      file,
      ...fileStart,
      rule: "heavy-image",
      message: `Cette image pèse ${weight} Mo.`,
      mend: "Réduisez-la à 2 000 pixels de large, et enregistrez-la de nouveau.",
    },
  ];
}

function checkLocation(file: string, { read }: SiteImage): Problem[] {
  if (typeof read === "string" || !read.hasLocation) return [];
  return [
    {
      file,
      ...fileStart,
      rule: "image-location",
      message: "Cette image dit où elle a été prise.",
      mend: "Retirez sa localisation, dans ses propriétés, avant de la publier.",
    },
  ];
}
