import { mkdir, readdir, rm, stat, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import pMap from "p-map";

import { replaceFile } from "../disk/replace-file";
import { hashOf } from "../images/read-image";
import { hashedFolder } from "../paths";
import {
  openPencil,
  sharingImageSize,
  type Pencil,
} from "./draw-sharing-image";
import type { SharingCard } from "./sharing-card";
import {
  formatSharingImages,
  readSharingImages,
  sharingImagesPath,
  type SharingImage,
  type SharingImages,
} from "./sharing-images";

/** A sharing image that could not be drawn. */
export class SharingFailure extends Error {
  override name = "SharingFailure";
}

/** What is to be drawn, and the last part of the URL of its page, which names it. */
export interface NamedCard {
  card: SharingCard;
  name: string;
}

/**
 * Draws what is missing of the sharing images, in a folder that keeps them
 * under the sum of their words and of what draws them. Writes the list for
 * `readSharingImages`: a file counts when the list has it, in its size, so that
 * what a killed build or a power cut left is drawn anew. What this build does
 * not use is removed, since it is drawn in a few milliseconds. Rejects with a
 * SharingFailure when one cannot be drawn, and with the system's error when the
 * disk is full.
 *
 * @param cards - by source file
 */
export async function makeSharingImages(
  cards: ReadonlyMap<string, NamedCard>,
  { projectDir, folder }: { projectDir: string; folder: string },
  onProgress: (done: number, total: number) => void,
): Promise<SharingImages> {
  await mkdir(folder, { recursive: true });
  const pencil = await openPencil({ projectDir, folder });
  const kept = await wholeFiles(folder);
  const weights = new Map<string, Promise<number>>();
  let done = 0;
  const made = await pMap(
    cards,
    async ([source, { card, name }]): Promise<[string, SharingImage]> => {
      const sum = sumOf(card, pencil);
      const file = `${sum}.png`;
      const bytes =
        kept.get(file) ??
        weights.get(file) ??
        draw(card, source, pencil, join(folder, file));
      weights.set(file, Promise.resolve(bytes));
      const image = {
        path: `${hashedFolder}/sharing/${shortName(name)}-${sum.slice(0, 10)}.png`,
        file,
        bytes: await bytes,
        ...sharingImageSize,
        alt: card.alt,
      };
      done += 1;
      onProgress(done, cards.size);
      return [source, image];
    },
    { concurrency: 2 * availableParallelism() },
  );
  const images = new Map(made);
  await replaceFile(sharingImagesPath(folder), formatSharingImages(images));
  await removeUnused(folder, images);
  return images;
}

/** The weights of what the last build left, by name, where the disk still has it whole. */
async function wholeFiles(folder: string): Promise<Map<string, number>> {
  const last = await readSharingImages(folder).catch(
    (): SharingImages => new Map(),
  );
  const found = await pMap(
    last.values(),
    async ({ file, bytes }): Promise<[string, number][]> => {
      const size = await stat(join(folder, file)).then(
        (one) => one.size,
        () => undefined,
      );
      return size === bytes ? [[file, bytes]] : [];
    },
    { concurrency: 2 * availableParallelism() },
  );
  return new Map(found.flat());
}

/** The alternative text is no part of it: it is not drawn. */
function sumOf({ alt: _, ...words }: SharingCard, { version }: Pencil): string {
  return hashOf(JSON.stringify([version, words])).slice(0, 32);
}

async function draw(
  card: SharingCard,
  source: string,
  pencil: Pencil,
  path: string,
): Promise<number> {
  try {
    const png = await pencil.draw(card);
    await writeFile(path, png);
    return png.length;
  } catch (error) {
    // What the system says of a full disk or of rights is its own.
    if (!(error instanceof Error) || "code" in error) throw error;
    throw new SharingFailure(
      `L’image de partage de « ${source} » n’a pas pu être dessinée : ${error.message}\n→ Changez son titre : un signe rare peut en être la cause.`,
    );
  }
}

/** Disks take names of 255 bytes, and other parts follow. */
const longestName = 50;

function shortName(name: string): string {
  return [...name].slice(0, longestName).join("");
}

async function removeUnused(
  folder: string,
  images: SharingImages,
): Promise<void> {
  const used = new Set([...images.values()].map(({ file }) => file));
  for (const name of await readdir(folder)) {
    const isOurs = /\.(?:png|parution-tmp)$/.test(name);
    if (isOurs && !used.has(name))
      await rm(join(folder, name), { force: true });
  }
}
