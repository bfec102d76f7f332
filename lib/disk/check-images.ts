import { stat } from "node:fs/promises";
import readExif from "exif-reader";
import sharp from "sharp";

import { fileStart, type Problem } from "../problems";
import { isImage } from "./read-media";

/** Bytes above which an image is too heavy to be kept with a site. */
const heaviest = 2_000_000;

/** Images of a site, used or not, that weigh too much or say where they were taken. */
export async function checkImages(
  paths: ReadonlyMap<string, string>,
): Promise<Problem[]> {
  const images = [...paths].filter(([file]) => isImage(file));
  const found = await Promise.all(
    images.map(async ([file, path]) => [
      ...(await checkWeight(file, path)),
      ...(await checkLocation(file, path)),
    ]),
  );
  return found.flat();
}

async function checkWeight(file: string, path: string): Promise<Problem[]> {
  const bytes = await stat(path).then(
    ({ size }) => size,
    () => 0,
  );
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

async function checkLocation(file: string, path: string): Promise<Problem[]> {
  if (!(await hasLocation(path))) return [];
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

/** Whether its EXIF data hold a latitude. What cannot be read says nothing. */
async function hasLocation(path: string): Promise<boolean> {
  try {
    const { exif } = await sharp(path).metadata();
    return exif ? readExif(exif).GPSInfo?.GPSLatitude !== undefined : false;
  } catch {
    return false;
  }
}
