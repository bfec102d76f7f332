import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { posix } from "node:path";
import sharp from "sharp";

/** A file of the site as pages use it. */
export interface Media {
  /** Path of its URL, decoded. */
  path: string;
  /** In pixels, as shown; undefined when it is no image. */
  size: { width: number; height: number } | undefined;
  /** How much it weighs. */
  bytes: number;
}

/** The folder of URLs that change with their content, and may be kept for ever. */
export const hashedFolder = "/_parution";

const imageExtension = /\.(?:png|jpe?g|webp|avif|gif|svg)$/i;

export function isImage(file: string): boolean {
  return imageExtension.test(file);
}

/**
 * The URL path of a file, its weight, and its size if it is an image; undefined when it
 * should be an image and cannot be read as one. Files of `public/` keep their
 * paths; those beside articles get a name that changes with their content.
 */
export async function readMedia(
  file: string,
  diskPath: string,
): Promise<Media | undefined> {
  try {
    const path = file.startsWith("public/")
      ? file.slice("public".length)
      : await hashedPath(file, diskPath);
    return {
      path,
      size: isImage(file) ? await imageSize(diskPath) : undefined,
      bytes: (await stat(diskPath)).size,
    };
  } catch {
    return undefined;
  }
}

async function hashedPath(file: string, diskPath: string): Promise<string> {
  const bytes = await readFile(diskPath);
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 10);
  const { name, ext } = posix.parse(file);
  return `${hashedFolder}/media/${name}-${hash}${ext}`;
}

/** Size once turned upright: cameras write the turn beside the pixels. */
async function imageSize(
  path: string,
): Promise<{ width: number; height: number }> {
  const { autoOrient } = await sharp(path).metadata();
  return { width: autoOrient.width, height: autoOrient.height };
}
