import { createHash } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

// In JavaScript, since `scripts/` takes it before TypeScript can be read.

/**
 * A text that changes when any file under these paths of a folder is added,
 * removed, renamed or saved. Reads no content: sizes and dates tell enough.
 *
 * @param {string} folder
 * @param {readonly string[]} paths
 * @param {readonly string[]} [except] paths that do not count
 * @returns {string}
 */
export function fingerprint(folder, paths, except = []) {
  const hash = createHash("sha256");
  for (const path of paths) addPath(hash, folder, path, except);
  return hash.digest("hex");
}

/**
 * The fingerprint of the program itself: what its commands are made of, without
 * the material of its tests.
 *
 * @param {string} projectDir
 * @param {readonly string[]} [more] other paths that count
 * @returns {string}
 */
export function programFingerprint(projectDir, more = []) {
  const paths = ["commands", "components", "lib", "scripts", ...more];
  const tests = ["components/corpus", "components/dialect"];
  return fingerprint(projectDir, [...paths, "package-lock.json"], tests);
}

/**
 * @param {import("node:crypto").Hash} hash
 * @param {string} folder
 * @param {string} path
 * @param {readonly string[]} except
 */
function addPath(hash, folder, path, except) {
  if (except.includes(path)) return;
  try {
    const stats = statSync(join(folder, path));
    if (!stats.isDirectory()) {
      hash.update(`${path}\0${stats.size}\0${stats.mtimeMs}\0`);
      return;
    }
    const names = readdirSync(join(folder, path)).sort();
    for (const name of names) addPath(hash, folder, `${path}/${name}`, except);
  } catch {
    hash.update(`${path}\0absent\0`);
  }
}
