import { copyFile, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";

import { listFiles } from "../disk/list-files";
import type { Build } from "./build-record";
import { hashedFolder } from "../paths";

/**
 * Copies the hashed files of the builds before into a new one, for the pages
 * that readers, caches and other replicas still hold. Gives the paths of the
 * new build's own, then of each build before, the newest first.
 *
 * @param count - of how many builds the files are kept; a build with the same
 *   files as the one before is not another one
 */
export async function keepHashedFiles(
  dist: string,
  previous: Build | undefined,
  count: number,
): Promise<string[][]> {
  const own = (await listFiles(dist)).filter((path) =>
    path.startsWith(`${hashedFolder}/`),
  );
  const [latest = [], ...older] = previous?.record.generations ?? [];
  const isSame = own.join("\n") === latest.join("\n");
  const before = (isSame ? older : [latest, ...older])
    .filter((paths) => paths.length > 0)
    .slice(0, count);
  const written = new Set(own);
  for (const path of before.flat()) {
    if (!previous || written.has(path)) continue;
    written.add(path);
    const target = join(dist, path);
    await mkdir(dirname(target), { recursive: true });
    // A damaged build before does not prevent the next one.
    await copyFile(join(previous.dist, path), target).catch(() => undefined);
  }
  return [own, ...before];
}
