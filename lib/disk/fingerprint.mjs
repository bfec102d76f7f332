import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

// In JavaScript, since `scripts/` takes it before TypeScript can be read.

/**
 * A text that changes when any file under these paths of a folder is added,
 * removed, renamed or saved. Reads no content: sizes and dates tell enough.
 *
 * @param {string} folder
 * @param {readonly string[]} paths
 * @returns {string}
 */
export function fingerprint(folder, paths) {
  return sumUp(
    folder,
    paths,
    [],
    (_, { size, mtimeMs }) => `${size} ${mtimeMs}`,
  );
}

/**
 * The fingerprint of the program itself: what its commands are made of, without
 * the material of its tests. Of contents: what is kept for a program serves
 * each clone of it that gets a copy, and every clone has dates of its own.
 *
 * @param {string} projectDir
 * @param {readonly string[]} [more] other paths that count
 * @returns {string}
 */
export function programFingerprint(projectDir, more = []) {
  const paths = ["commands", "components", "lib", "scripts", ...more];
  const tests = ["components/corpus", "components/dialect"];
  return sumUp(projectDir, [...paths, "package-lock.json"], tests, (file) =>
    createHash("sha256").update(readFileSync(file)).digest("hex"),
  );
}

/**
 * That of all that pages are made of: Next.js's part too.
 *
 * @param {string} projectDir
 * @returns {string}
 */
export function fingerprintOfProgram(projectDir) {
  return programFingerprint(projectDir, ["app", "next.config.ts"]);
}

/**
 * @param {string} folder
 * @param {readonly string[]} paths
 * @param {readonly string[]} except paths that do not count
 * @param {(file: string, stats: import("node:fs").Stats) => string} describe what counts of a file
 * @returns {string}
 */
function sumUp(folder, paths, except, describe) {
  const hash = createHash("sha256");
  /** @param {string} path */
  const add = (path) => {
    if (except.includes(path)) return;
    const file = join(folder, path);
    try {
      const stats = statSync(file);
      if (stats.isDirectory()) {
        for (const name of readdirSync(file).sort()) add(`${path}/${name}`);
      } else {
        hash.update(`${path}\0${describe(file, stats)}\0`);
      }
    } catch {
      hash.update(`${path}\0absent\0`);
    }
  };
  for (const path of paths) add(path);
  return hash.digest("hex");
}
