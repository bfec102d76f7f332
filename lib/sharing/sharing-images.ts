import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

import type { Entry } from "../content/entry";
import { settingsFile } from "../site/read-settings";

const sharingImage = z.object({
  /** Path of its URL, decoded. */
  path: z.string(),
  /** Its file, in the folder of kept images. */
  file: z.string(),
  bytes: z.number(),
  width: z.number(),
  height: z.number(),
  alt: z.string(),
});

/** The image that networks show beside a link. */
export type SharingImage = z.output<typeof sharingImage>;

/** What a build drew, by source file: of each article, and of the settings for the rest of the site. */
export type SharingImages = ReadonlyMap<string, SharingImage>;

/** The sharing image of a page: its article's, or the site's; none in the preview. */
export function sharingImageOf(
  images: SharingImages,
  entry: Pick<Entry, "file"> | undefined,
): SharingImage | undefined {
  return (entry && images.get(entry.file)) ?? images.get(settingsFile);
}

const listName = "made.json";

/** Where a build says what it drew, for the processes that render pages. */
export function sharingImagesPath(folder: string): string {
  return join(folder, listName);
}

export function formatSharingImages(images: SharingImages): string {
  return JSON.stringify(Object.fromEntries(images));
}

export async function readSharingImages(
  folder: string,
): Promise<SharingImages> {
  const text = await readFile(sharingImagesPath(folder), "utf8");
  const images = z.record(z.string(), sharingImage).parse(JSON.parse(text));
  return new Map(Object.entries(images));
}
