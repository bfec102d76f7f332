import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

import { imageFormats } from "./read-image";

const madeVariant = z.object({
  format: z.enum(["avif", "webp", "png", "jpeg", "gif"]),
  width: z.number(),
  height: z.number(),
  /** Path of its URL, decoded. */
  path: z.string(),
  bytes: z.number(),
  /** Its file, in the folder of kept images. */
  file: z.string(),
});

const madeImage = z.object({
  /** The format of the image itself. */
  format: z.enum(imageFormats),
  /** The image with nothing but what shows it, in the folder of kept images; absent when it was so already. */
  clean: z.string().optional(),
  /** By format, the narrowest first. */
  variants: z.array(madeVariant),
});

export type MadeVariant = z.output<typeof madeVariant>;
export type MadeImage = z.output<typeof madeImage>;

/** What a build made of images, by their file in the site folder. */
export type MadeImages = ReadonlyMap<string, MadeImage>;

const listName = "made.json";

/** Where a build says what it made, for the processes that render pages. */
export function madeImagesPath(folder: string): string {
  return join(folder, listName);
}

export function formatMadeImages(images: MadeImages): string {
  return JSON.stringify(Object.fromEntries(images));
}

export async function readMadeImages(folder: string): Promise<MadeImages> {
  const text = await readFile(madeImagesPath(folder), "utf8");
  const images = z.record(z.string(), madeImage).parse(JSON.parse(text));
  return new Map(Object.entries(images));
}
