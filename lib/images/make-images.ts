import { mkdir, readdir, readFile, rm, stat, utimes } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join, posix } from "node:path";
import pMap from "p-map";

import { replaceFile } from "../disk/replace-file";
import { cleanImage, cleaningVersion } from "./clean-image";
import { encodeVariants, encoding } from "./encode-variants";
import {
  formatMadeImages,
  madeImagesPath,
  readMadeImages,
  type MadeImage,
  type MadeImages,
  type MadeVariant,
} from "./made-images";
import { encoderVersion } from "./open-image";
import type { ImagePlace } from "./places";
import { planVariants, type Variant } from "./plan-variants";
import { hashOf, type ImageFacts, type SiteImage } from "./read-image";
import { hashedFolder } from "../paths";

/** An image that goes into the site. */
export interface PublishedImage {
  /** Its path in the site folder. */
  file: string;
  diskPath: string;
  image: SiteImage & { read: ImageFacts };
  /** Where it stands on pages; nowhere when it is only a file of `public/`. */
  places: ReadonlySet<ImagePlace>;
}

/** An image that could be read, but not made into its variants. */
export class ImageFailure extends Error {
  override name = "ImageFailure";
}

/** Characters of a variant's name: of four bytes at the most, and other parts follow. */
const longestName = 50;

/** How long what no build used is kept: one may come back to it. */
const daysUnused = 30;
const hour = 3_600_000;
const day = 24 * hour;

/**
 * Makes what is missing of the variants of images, and of the images without
 * their metadata, in a folder that keeps them: the sum of an image, of a
 * variant and of its settings names the file, which is there whole or not at
 * all. Writes the list for `readMadeImages`, in an order that depends on the
 * images alone, as the sum of each page does. Rejects with an ImageFailure when
 * an image cannot be encoded, and with the system's error when the disk is full.
 */
export async function makeImages(
  images: readonly PublishedImage[],
  folder: string,
  onProgress: (done: number, total: number) => void,
): Promise<MadeImages> {
  await mkdir(folder, { recursive: true });
  const kept = await wholeFiles(folder);
  const total = images.length;
  let done = 0;
  const made = await pMap(
    sameTogether(images),
    async (copies) => {
      const some: [string, MadeImage][] = [];
      for (const image of copies) {
        some.push([image.file, await makeImage(image, folder, kept)]);
        done += 1;
        onProgress(done, total);
      }
      return some;
    },
    { concurrency: availableParallelism() },
  );
  const list = new Map(made.flat());
  await replaceFile(madeImagesPath(folder), formatMadeImages(list));
  await removeUnused(folder, list);
  return list;
}

/** The names of what is kept, but for a file that has lost some of what the last build found in it. */
async function wholeFiles(folder: string): Promise<Set<string>> {
  const last = await readMadeImages(folder).catch((): MadeImages => new Map());
  const weights = new Map(
    [...last.values()].flatMap(({ variants }) =>
      variants.map(({ file, bytes }) => [file, bytes] as const),
    ),
  );
  const whole = new Set<string>();
  for (const name of await readdir(folder)) {
    const { size } = await stat(join(folder, name));
    if (size > 0 && size === (weights.get(name) ?? size)) whole.add(name);
  }
  return whole;
}

/** The copies of an image under several names: it is made once. */
function sameTogether(images: readonly PublishedImage[]): PublishedImage[][] {
  const byHash = new Map<string, PublishedImage[]>();
  for (const one of images) {
    const copies = byHash.get(one.image.hash);
    if (copies) copies.push(one);
    else byHash.set(one.image.hash, [one]);
  }
  return [...byHash.values()];
}

async function makeImage(
  { file, diskPath, image, places }: PublishedImage,
  folder: string,
  kept: Set<string>,
): Promise<MadeImage> {
  const { hash, read } = image;
  const variants = planVariants(read, places).map((variant) => ({
    ...variant,
    file: `${variantKey(hash, variant)}.${variant.format}`,
  }));
  const missing = variants.filter((variant) => !kept.has(variant.file));
  const clean = read.isClean
    ? undefined
    : `${sumOf(hash, "clean", cleaningVersion)}.${read.format}`;
  const keep = async (name: string, bytes: Buffer) => {
    await replaceFile(join(folder, name), bytes);
    kept.add(name);
  };
  try {
    if (missing.length > 0) {
      const encoded = await encodeVariants(diskPath, read, missing);
      for (const [index, bytes] of encoded.entries()) {
        const name = missing[index]?.file;
        if (name) await keep(name, bytes);
      }
    }
    if (clean !== undefined && !kept.has(clean)) {
      const bytes = await cleanImage(await readFile(diskPath), read);
      await keep(clean, bytes);
    }
  } catch (error) {
    throw failureOf(file, error);
  }
  const weight = clean ? (await stat(join(folder, clean))).size : image.bytes;
  return {
    format: read.format,
    ...(clean !== undefined && { clean }),
    variants: await lighterThan(weight, file, variants, folder),
  };
}

/** Variants with their weights, without those that weigh as much as the image itself. */
async function lighterThan(
  most: number,
  file: string,
  variants: readonly (Variant & { file: string })[],
  folder: string,
): Promise<MadeVariant[]> {
  // Disks take names of 255 bytes.
  const name = [...posix.parse(file).name].slice(0, longestName).join("");
  const weighed = await Promise.all(
    variants.map(async (variant) => ({
      ...variant,
      path: `${hashedFolder}/media/${name}-${variant.width}-${variant.file.slice(0, 10)}.${variant.format}`,
      bytes: (await stat(join(folder, variant.file))).size,
    })),
  );
  return weighed.filter(({ bytes }) => bytes < most);
}

function variantKey(hash: string, { format, width, height }: Variant): string {
  return sumOf(hash, width, height, JSON.stringify(encoding[format]));
}

function sumOf(...parts: readonly (string | number)[]): string {
  return hashOf([encoderVersion, ...parts].join("\n")).slice(0, 32);
}

/** What the system says of a full disk or of rights is its own; the rest is about the image. */
function failureOf(file: string, error: unknown): unknown {
  if (!(error instanceof Error) || "code" in error) return error;
  return new ImageFailure(
    `L’image « ${file} » n’a pas pu être préparée : ${error.message}\n→ Enregistrez-la de nouveau en PNG ou en JPEG, à moins de 4 000 pixels de large.`,
  );
}

/** Removes what killed builds left, and what no build has used for a month. */
async function removeUnused(folder: string, made: MadeImages): Promise<void> {
  const used = new Set(
    [...made.values()].flatMap(({ clean, variants }) => [
      ...(clean === undefined ? [] : [clean]),
      ...variants.map(({ file }) => file),
    ]),
  );
  const now = new Date();
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    if (used.has(name)) await utimes(path, now, now);
    else if (await isUnused(name, path, now.getTime())) {
      await rm(path, { force: true });
    }
  }
}

async function isUnused(
  name: string,
  path: string,
  now: number,
): Promise<boolean> {
  if (name.endsWith(".json")) return false;
  const written = await stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    // A check that runs meanwhile has renamed its draft.
    () => now,
  );
  const isDraft = name.endsWith(".parution-tmp");
  return now - written > (isDraft ? hour : daysUnused * day);
}
