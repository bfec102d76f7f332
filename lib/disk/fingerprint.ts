import { createHash } from "node:crypto";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/**
 * A text that changes when any file under these paths of a folder is added,
 * removed, renamed or saved. Reads no content: sizes and dates tell enough.
 */
export async function fingerprint(
  folder: string,
  paths: readonly string[],
): Promise<string> {
  const hash = createHash("sha256");
  for (const path of paths) await addPath(hash, folder, path);
  return hash.digest("hex");
}

async function addPath(
  hash: ReturnType<typeof createHash>,
  folder: string,
  path: string,
): Promise<void> {
  try {
    const stats = await stat(join(folder, path));
    if (!stats.isDirectory()) {
      hash.update(`${path}\0${stats.size}\0${stats.mtimeMs}\0`);
      return;
    }
    const names = (await readdir(join(folder, path))).sort();
    for (const name of names) await addPath(hash, folder, `${path}/${name}`);
  } catch {
    hash.update(`${path}\0absent\0`);
  }
}
