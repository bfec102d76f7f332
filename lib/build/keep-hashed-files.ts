import { join } from "node:path";

import { listFiles } from "../disk/list-files";
import type { Build, BuildRecord } from "./build-record";
import type { DistFolder } from "./dist-folder";
import { hashedFolder, searchFolder } from "../paths";

/** The files of a build whose names change with their content, and of those before it. */
export type KeptFiles = Pick<BuildRecord, "generations" | "sources">;

/**
 * Copies the hashed files of the builds before into a new one, for the pages
 * that readers, caches and other replicas still hold. What was made of a file
 * that no page shows any more is not copied: its article was withdrawn. Nor is
 * anything of the search, which holds words that may have been taken out: its
 * script looks for the new files. Gives
 * the paths of the new build's own, then of each build before, the newest first.
 *
 * @param sources - by path, the files of the site that a hashed file was made
 *   of; none for the program's own
 * @param count - of how many builds the files are kept; a build with the same
 *   files as the one before is not another one
 */
export async function keepHashedFiles(
  folder: DistFolder,
  previous: Build | undefined,
  sources: KeptFiles["sources"],
  count: number,
): Promise<KeptFiles> {
  const own = listFiles(folder.dist).filter(
    (path) =>
      path.startsWith(`${hashedFolder}/`) && !path.startsWith(searchFolder),
  );
  const [latest = [], ...older] = previous?.record.generations ?? [];
  const isSame = own.join("\n") === latest.join("\n");
  const shown = new Set(Object.values(sources).flat());
  const allSources = { ...previous?.record.sources, ...sources };
  const mayBeKept = (path: string) => {
    const files = allSources[path];
    return files === undefined || files.some((file) => shown.has(file));
  };
  const before = (isSame ? older : [latest, ...older])
    .map((paths) => paths.filter(mayBeKept))
    .filter((paths) => paths.length > 0)
    .slice(0, count);
  const written = new Set(own);
  for (const path of before.flat()) {
    if (!previous || written.has(path)) continue;
    written.add(path);
    // A damaged build before does not prevent the next one.
    await folder.copy(path, join(previous.dist, path)).catch(() => undefined);
  }
  return {
    generations: [own, ...before],
    sources: Object.fromEntries(
      Object.entries(allSources).filter(([path]) => written.has(path)),
    ),
  };
}
