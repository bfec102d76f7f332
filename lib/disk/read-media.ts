import { readFile, stat } from "node:fs/promises";
import { posix } from "node:path";

import { cleaningVersion } from "../images/clean-image";
import { hashOf, type SiteImage } from "../images/read-image";
import { hashedFolder } from "../paths";
import { contentTypeOf, isActive } from "../serve/media-types";
import {
  failedTranscript,
  longestCaptions,
  readTranscript,
  type Transcript,
} from "../content/transcript";
import { readText } from "./read-site-files";

/** A file of the site as pages use it. */
export interface Media {
  /** Path of its URL, decoded. */
  path: string;
  /** In pixels, as shown; undefined when it is no image. */
  size: { width: number; height: number } | undefined;
  /** How much it weighs. */
  bytes: number;
  /** What is said in it, if it is a file of captions. */
  transcript?: Transcript;
}

const imageExtension = /\.(?:png|jpe?g|webp|avif|gif|svg)$/i;

export function isImage(file: string): boolean {
  return imageExtension.test(file);
}

/**
 * Whether a file is one that browsers would run, beside an article: authors
 * write no code. Whoever may write in `public/` publishes what they want there.
 */
export function isOwnCode(file: string): boolean {
  return (
    !file.startsWith("public/") &&
    !isImage(file) &&
    isActive(contentTypeOf(file))
  );
}

function isCaptions(file: string): boolean {
  return /\.vtt$/i.test(file);
}

/**
 * The URL path of a file, its weight, and its size if it is an image; undefined when it
 * should be an image and cannot be read as one, and when it is code. Files of `public/` keep their
 * paths; those beside articles get a name that changes with their content.
 *
 * @param image - what was read of it, if it is one
 */
export async function readMedia(
  file: string,
  diskPath: string,
  image: SiteImage | undefined,
): Promise<Media | undefined> {
  if (isImage(file)) {
    if (image === undefined || typeof image.read === "string") return undefined;
    const { width, height } = image.read;
    return {
      path: pathOf(file, hashOf(`${image.hash} ${cleaningVersion}`)),
      size: { width, height },
      bytes: image.bytes,
    };
  }
  if (isOwnCode(file)) return undefined;
  try {
    const hash = file.startsWith("public/")
      ? ""
      : hashOf(await readFile(diskPath));
    const bytes = (await stat(diskPath)).size;
    return {
      path: pathOf(file, hash),
      size: undefined,
      bytes,
      ...(isCaptions(file) && {
        transcript: readCaptions(file, diskPath, bytes),
      }),
    };
  } catch {
    return undefined;
  }
}

function readCaptions(
  file: string,
  diskPath: string,
  bytes: number,
): Transcript {
  if (bytes > longestCaptions) return failedTranscript("too-big");
  const { text, problem } = readText(file, diskPath);
  return problem ? failedTranscript("not-text") : readTranscript(text);
}

function pathOf(file: string, hash: string): string {
  if (file.startsWith("public/")) return file.slice("public".length);
  const { name, ext } = posix.parse(file);
  return `${hashedFolder}/media/${name}-${hash.slice(0, 10)}${ext}`;
}
