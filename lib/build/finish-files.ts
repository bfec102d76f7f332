import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile, stat, utimes, writeFile } from "node:fs/promises";
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
import { takeFiles, type SizedFile } from "./take-files";
import { isHashed, searchFolder } from "../paths";

export interface FinishOptions {
  /** The build before, whose unchanged files keep their dates and compressed forms. */
  previous: Build | undefined;
  /** The date of what is new, in seconds since 1970. */
  buildTime: number;
  /** The paths of those to finish: every file of the folder when left out. */
  paths?: readonly string[];
  /** The paths of those that are the very files of the build before. */
  taken?: ReadonlySet<string>;
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
  { previous, buildTime, paths, taken = new Set() }: FinishOptions,
): Promise<Record<string, ServedFile>> {
  const all = await listFiles(dist);
  const names = new Set(all);
  const finish = async (path: string): Promise<[string, ServedFile]> => {
    const before = previous?.record.files[path];
    const isTaken = before !== undefined && taken.has(path);
    const { bytes, hash } = isTaken ? before : await identify(dist, path);
    const isSame = before?.hash === hash && before.bytes === bytes;
    const modified = isSame
      ? before.modified
      : Math.max(buildTime, (before?.modified ?? 0) + 1);
    if (!isTaken) await utimes(join(dist, path), modified, modified);
    // A file of the site keeps its address, whatever it ends with.
    const isFree = codings.every(
      ({ extension }) => !names.has(path + extension),
    );
    if (!isFree || !mayShrink(path, bytes)) {
      return [path, { bytes, modified, hash }];
    }
    const same = isSame ? previous : undefined;
    const sizes =
      (same && takeCompressed(dist, path, same)) ??
      (await compress(dist, path, modified));
    return [path, { bytes, modified, hash, ...sizes }];
  };
  const finished = await pMap(paths ?? all, finish, {
    concurrency: 2 * availableParallelism(),
  });
  return Object.fromEntries(finished);
}

function mayShrink(path: string, bytes: number): boolean {
  return bytes <= largestCompressed && isCompressible(contentTypeOf(path));
}

/** The size of a file, and the hash of its content; the name of a hashed file says it already. */
async function identify(
  dist: string,
  path: string,
): Promise<Pick<ServedFile, "bytes" | "hash">> {
  const file = join(dist, path);
  const { size: bytes } = await stat(file);
  if (isHashed(path)) return { bytes, hash: "" };
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return { bytes, hash: hash.digest("hex") };
}

type Sizes = Partial<Record<Coding["name"], number>>;

/**
 * Writes the compressed forms of a file beside it, and gives their sizes: all
 * of them or, where one is no smaller, none.
 */
async function compress(
  dist: string,
  path: string,
  modified: number,
): Promise<Sizes> {
  const content = await readFile(join(dist, path));
  const forLong = isHashed(path) && !path.startsWith(searchFolder);
  const forms: { name: Coding["name"]; file: string; bytes: Buffer }[] = [];
  for (const { name, extension } of codings) {
    const bytes = await compressors[name](content, forLong);
    if (bytes.length >= content.length) return {};
    forms.push({ name, file: join(dist, path + extension), bytes });
  }
  for (const { file, bytes } of forms) {
    await writeFile(file, bytes);
    await utimes(file, modified, modified);
  }
  return Object.fromEntries(
    forms.map(({ name, bytes }) => [name, bytes.length]),
  );
}

/** Takes the compressed forms of the build before; gives undefined when one is missing or not as it was. */
function takeCompressed(
  dist: string,
  path: string,
  { dist: from, record }: Build,
): Sizes | undefined {
  const sizes: Sizes = {};
  const forms: SizedFile[] = [];
  for (const { name, extension } of codings) {
    const bytes = record.files[path]?.[name];
    // What prevented it may be gone.
    if (bytes === undefined) return undefined;
    sizes[name] = bytes;
    forms.push({ path: path + extension, bytes });
  }
  return takeFiles(from, dist, forms) ? sizes : undefined;
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
