import { createHash } from "node:crypto";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

// In JavaScript, since `scripts/` takes it before TypeScript can be read.

/**
 * A text that changes when any file under these paths of a folder is added,
 * removed, renamed or saved. Reads no content: sizes and dates tell enough.
 *
 * @param {string} folder
 * @param {readonly string[]} paths
 * @returns {Promise<string>}
 */
export async function fingerprint(folder, paths) {
  const hash = createHash("sha256");
  for (const path of paths) await addPath(hash, folder, path);
  return hash.digest("hex");
}

/**
 * @param {import("node:crypto").Hash} hash
 * @param {string} folder
 * @param {string} path
 */
async function addPath(hash, folder, path) {
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
