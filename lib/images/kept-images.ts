import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

import { replaceFile } from "../disk/replace-file";
import { encoderVersion } from "./open-image";
import {
  hashOf,
  imageFormats,
  inspectImage,
  isSvgName,
  type ReadImage,
  type SiteImage,
} from "./read-image";

/** Raised when images would be read otherwise: what was kept is then read anew. */
const readingVersion = 2;

const kept = z.object({
  version: z.string(),
  images: z.record(
    z.string(),
    z.union([
      z.object({
        format: z.enum(imageFormats),
        width: z.number(),
        height: z.number(),
        isTurned: z.boolean(),
        frames: z.number(),
        isTooLarge: z.boolean(),
        isClean: z.boolean(),
        hasLocation: z.boolean(),
      }),
      z.enum(["unreadable", "cut", "other-format"]),
    ]),
  ),
});

/** What an image was read with. */
const version = `${readingVersion} ${encoderVersion}`;

/** A reader of images that does not read again what it, or an earlier run, has read. */
export interface KeptImages {
  readImage: ReadImage;
  /** Keeps what was read for the next run, and only that. What cannot be written is only read anew. */
  save: () => Promise<void>;
}

/** Opens what a folder keeps of images, by the sum of their bytes; what is damaged is read anew. */
export async function openKeptImages(folder: string): Promise<KeptImages> {
  const path = join(folder, "read.json");
  const before = await load(path);
  const now = new Map<string, SiteImage["read"]>();
  return {
    readImage: async (file) => {
      const bytes = await readFile(file);
      const hash = hashOf(bytes);
      // One picture may have two names, of which one is wrong.
      const key = isSvgName(file) ? `${hash}.svg` : hash;
      const read =
        now.get(key) ??
        before.get(key) ??
        (await inspectImage(bytes, isSvgName(file)));
      now.set(key, read);
      return { hash, bytes: bytes.length, read };
    },
    save: async () => {
      if (isSame(before, now)) return;
      try {
        await mkdir(folder, { recursive: true });
        const images = Object.fromEntries(now);
        await replaceFile(path, JSON.stringify({ version, images }));
      } catch {
        // It is only slower next time.
      }
    },
  };
}

async function load(path: string): Promise<Map<string, SiteImage["read"]>> {
  try {
    const read = kept.parse(JSON.parse(await readFile(path, "utf8")));
    if (read.version !== version) return new Map();
    return new Map(Object.entries(read.images));
  } catch {
    return new Map();
  }
}

function isSame(
  before: ReadonlyMap<string, unknown>,
  now: ReadonlyMap<string, unknown>,
): boolean {
  return (
    before.size === now.size && [...now.keys()].every((key) => before.has(key))
  );
}
