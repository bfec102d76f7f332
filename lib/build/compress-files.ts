import { readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

import { codings, type Coding } from "../serve/coding";
import { isHashed, searchFolder } from "../paths";

/** A file of a folder to serve, whose compressed forms are to be written. */
export interface Uncompressed {
  path: string;
  /** The date of the file, in seconds since 1970. */
  modified: number;
}

/** The bytes of each compressed form of a file; nothing where none is there. */
export type Sizes = Partial<Record<Coding["name"], number>>;

/** Writes the compressed forms of files of a folder, and gives their sizes in the same order. */
export type CompressFiles = (
  dist: string,
  files: readonly Uncompressed[],
) => Promise<Sizes[]>;

/**
 * Compresses files one after the other. Each call of the disk and of zlib is so
 * short that waiting for another thread to do it takes as long again.
 */
export function compressEach(
  dist: string,
  files: readonly Uncompressed[],
): Sizes[] {
  return files.map((file) => compress(dist, file));
}

/** The same, for whoever may wait for other threads. */
export const compressHere: CompressFiles = (dist, files) =>
  Promise.resolve(compressEach(dist, files));

/**
 * Writes the compressed forms of a file beside it, and gives their sizes: all
 * of them or, where one is no smaller, none.
 */
function compress(dist: string, { path, modified }: Uncompressed): Sizes {
  const content = readFileSync(join(dist, path));
  const forLong = isHashed(path) && !path.startsWith(searchFolder);
  const forms: { name: Coding["name"]; file: string; bytes: Buffer }[] = [];
  for (const { name, extension } of codings) {
    const bytes = compressors[name](content, forLong);
    if (bytes.length >= content.length) return {};
    forms.push({ name, file: join(dist, path + extension), bytes });
  }
  for (const { file, bytes } of forms) {
    writeFileSync(file, bytes);
    utimesSync(file, modified, modified);
  }
  return Object.fromEntries(
    forms.map(({ name, bytes }) => [name, bytes.length]),
  );
}

/**
 * A page is compressed with each of its changes: Brotli's level 8 takes 0.7 ms
 * for it, 11 takes 27 ms for a tenth less. Files under hashed names change
 * rarely and go with every page, but those of the search.
 */
const compressors: Record<
  Coding["name"],
  (content: Buffer, forLong: boolean) => Buffer
> = {
  br: (content, forLong) =>
    brotliCompressSync(content, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: forLong ? 11 : 8,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  gzip: (content) => gzipSync(content, { level: 9 }),
};
