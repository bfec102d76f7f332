import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";

// In JavaScript, since `scripts/` takes it before TypeScript can be read.

/**
 * Removes what is in a folder, but for what was changed last.
 *
 * @param {string} folder
 * @param {number} kept how many are kept
 * @returns {Promise<void>}
 */
export async function removeOldest(folder, kept) {
  const names = await readdir(folder);
  const aged = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      return { path, time: (await stat(path)).mtimeMs };
    }),
  );
  aged.sort((a, b) => b.time - a.time);
  for (const { path } of aged.slice(kept)) {
    await rm(path, { recursive: true, force: true });
  }
}
