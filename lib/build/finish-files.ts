import { createHash } from "node:crypto";
import { createReadStream, readFileSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";

import { listFiles } from "../disk/list-files";
import { codings } from "../serve/coding";
import { contentTypeOf, isCompressible } from "../serve/media-types";
import type { Build, ServedFile } from "./build-record";
import {
  compressHere,
  type CompressFiles,
  type Sizes,
  type Uncompressed,
} from "./compress-files";
import { takeFiles, type SizedFile } from "./take-files";
import { isHashed } from "../paths";

export interface FinishOptions {
  /** The build before, whose unchanged files keep their dates and compressed forms. */
  previous: Build | undefined;
  /** The date of what is new, in seconds since 1970. */
  buildTime: number;
  /** The paths of those to finish: every file of the folder when left out. */
  paths?: readonly string[];
  /** The paths of those that are the very files of the build before. */
  taken?: ReadonlySet<string>;
  /** What compresses those that no build before has: in this thread when left out. */
  compress?: CompressFiles;
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
  options: FinishOptions,
): Promise<Record<string, ServedFile>> {
  const { previous, buildTime, paths, taken = new Set() } = options;
  const { compress = compressHere } = options;
  const all = listFiles(dist);
  const names = new Set(all);
  const dated: [path: string, file: ServedFile][] = [];
  const sizes = new Map<string, Sizes>();
  const uncompressed: Uncompressed[] = [];
  for (const path of paths ?? all) {
    const before = previous?.record.files[path];
    const isTaken = before !== undefined && taken.has(path);
    const { bytes, hash } = isTaken ? before : await identify(dist, path);
    const isSame = before?.hash === hash && before.bytes === bytes;
    const modified = isSame
      ? before.modified
      : Math.max(buildTime, (before?.modified ?? 0) + 1);
    if (!isTaken) utimesSync(join(dist, path), modified, modified);
    dated.push([path, { bytes, modified, hash }]);
    // A file of the site keeps its address, whatever it ends with.
    const isFree = codings.every(
      ({ extension }) => !names.has(path + extension),
    );
    if (!isFree || !mayShrink(path, bytes)) continue;
    const same = isSame ? previous : undefined;
    const asBefore = same && takeCompressed(dist, path, same);
    if (asBefore) sizes.set(path, asBefore);
    else uncompressed.push({ path, modified });
  }
  const compressed = await compress(dist, uncompressed);
  uncompressed.forEach(({ path }, index) => {
    sizes.set(path, compressed[index] ?? {});
  });
  return Object.fromEntries(
    dated.map(([path, file]) => [path, { ...file, ...sizes.get(path) }]),
  );
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
  const { size: bytes } = statSync(file);
  if (isHashed(path)) return { bytes, hash: "" };
  const hash = createHash("sha256");
  if (bytes > largestCompressed) await pipeline(createReadStream(file), hash);
  else hash.update(readFileSync(file));
  return { bytes, hash: hash.digest("hex") };
}

/** Takes the compressed forms of the build before; gives undefined when one is missing or not as it was. */
function takeCompressed(
  dist: string,
  path: string,
  { dist: from, record }: Build,
): Sizes | undefined {
  const sizes: Sizes = {};
  const forms: SizedFile[] = [];
  const file = record.files[path];
  for (const { name, extension } of codings) {
    const bytes = file?.[name];
    // What prevented it may be gone.
    if (file === undefined || bytes === undefined) return undefined;
    sizes[name] = bytes;
    const { modified } = file;
    forms.push({ path: path + extension, bytes, modified });
  }
  return takeFiles(from, dist, forms) ? sizes : undefined;
}
