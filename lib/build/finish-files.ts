import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import {
  copyFile,
  readFile,
  rm,
  stat,
  utimes,
  writeFile,
} from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import pMap from "p-map";

import { listFiles } from "../disk/list-files";
import { codings, type Coding } from "../serve/coding";
import { contentTypeOf, isCompressible } from "../serve/media-types";
import type { Build, ServedFile } from "./build-record";
import { hashedFolder, searchFolder } from "../paths";

export interface FinishOptions {
  /** The build before, whose unchanged files keep their dates and compressed forms. */
  previous: Build | undefined;
  /** The date of what is new, in seconds since 1970. */
  buildTime: number;
  /** The paths of those to finish: every file of the folder when left out. */
  paths?: readonly string[];
}

/** Larger files would be held in memory whole, for readers who rarely ask for them. */
const largestCompressed = 16 * 1024 * 1024;

/**
 * Dates the files of a folder to serve, and compresses those that get smaller.
 * A file keeps the date at which its address was first given its content; one
 * that changed always has a later date than before, since nginx tells versions
 * apart by dates and sizes only. Gives what the server needs, by decoded path.
 */
export async function finishFiles(
  dist: string,
  { previous, buildTime, paths }: FinishOptions,
): Promise<Record<string, ServedFile>> {
  const all = await listFiles(dist);
  const taken = new Set(all);
  const finished = await pMap(
    paths ?? all,
    async (path): Promise<[string, ServedFile]> => {
      const { size: bytes } = await stat(join(dist, path));
      const hash = await hashAt(dist, path);
      const before = previous?.record.files[path];
      const isSame = before?.hash === hash && before.bytes === bytes;
      const modified = isSame
        ? before.modified
        : Math.max(buildTime, (before?.modified ?? 0) + 1);
      const file: ServedFile = { bytes, modified, hash };
      if (bytes <= largestCompressed && isCompressible(contentTypeOf(path))) {
        // A file of the site keeps its address, whatever it ends with.
        const free = codings.every(
          ({ extension }) => !taken.has(path + extension),
        );
        const kept = isSame ? previous : undefined;
        if (free) Object.assign(file, await compress(dist, path, bytes, kept));
      }
      await date(dist, path, file);
      return [path, file];
    },
    { concurrency: 2 * availableParallelism() },
  );
  return Object.fromEntries(finished);
}

/** The hash of a file's content; the name of a hashed file says it already. */
async function hashAt(dist: string, path: string): Promise<string> {
  if (isHashed(path)) return "";
  const hash = createHash("sha256");
  await pipeline(createReadStream(join(dist, path)), hash);
  return hash.digest("hex");
}

type Sizes = Partial<Record<Coding["name"], number>>;

/**
 * Writes the compressed forms of a file beside it, and gives their sizes: all
 * of them or, where one is no smaller, none. Those of the build before are
 * taken when the file is the same.
 */
async function compress(
  dist: string,
  path: string,
  bytes: number,
  same: Build | undefined,
): Promise<Sizes> {
  if (same) {
    const kept = await takeCompressed(dist, path, same);
    if (kept) return kept;
  }
  const content = await readFile(join(dist, path));
  const sizes: Sizes = {};
  for (const { name, extension } of codings) {
    const forLong = isHashed(path) && !path.startsWith(searchFolder);
    const compressed = await compressors[name](content, forLong);
    if (compressed.length >= bytes) {
      for (const one of codings) {
        await rm(join(dist, path + one.extension), { force: true });
      }
      return {};
    }
    await writeFile(join(dist, path + extension), compressed);
    sizes[name] = compressed.length;
  }
  return sizes;
}

/** Copies the compressed forms of the build before; gives undefined when one is not as it was. */
async function takeCompressed(
  dist: string,
  path: string,
  { dist: from, record }: Build,
): Promise<Sizes | undefined> {
  const sizes: Sizes = {};
  for (const { name, extension } of codings) {
    const size = record.files[path]?.[name];
    if (size === undefined) continue;
    const target = join(dist, path + extension);
    const copied = await copyFile(join(from, path + extension), target)
      .then(() => stat(target))
      .catch(() => undefined);
    if (copied?.size !== size) return undefined;
    sizes[name] = size;
  }
  return sizes;
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/**
 * A page is compressed with each of its changes: Brotli's level 8 takes 0.7 ms
 * for it, 11 takes 27 ms for a tenth less. Files under hashed names change
 * rarely and go with every page, but those of the search.
 */
const compressors: Record<
  Coding["name"],
  (content: Buffer, forLong: boolean) => Promise<Buffer>
> = {
  br: (content, forLong) =>
    brotli(content, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: forLong ? 11 : 8,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  gzip: (content) => zip(content, { level: 9 }),
};

async function date(
  dist: string,
  path: string,
  file: ServedFile,
): Promise<void> {
  const written = codings.filter(({ name }) => file[name] !== undefined);
  for (const extension of ["", ...written.map(({ extension }) => extension)]) {
    await utimes(join(dist, path + extension), file.modified, file.modified);
  }
}

function isHashed(path: string): boolean {
  return path.startsWith(`${hashedFolder}/`);
}
