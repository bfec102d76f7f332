import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";

// In JavaScript, since `scripts/` takes it before TypeScript can be read.

const keptVersions = 3;

/**
 * Makes a folder for a version of the program, unless it is there: renamed when
 * it is whole, so that a killed process leaves no part of it to be taken. Older
 * versions are removed, but for those that a process may still be reading.
 * Rejects when it cannot be made.
 *
 * @param {string} folder changes with the program, in a folder that holds nothing else
 * @param {(draft: string) => Promise<unknown>} make writes what it is to hold
 * @returns {Promise<void>}
 */
export async function keepVersion(folder, make) {
  if (existsSync(folder)) return;
  const versions = dirname(folder);
  await mkdir(versions, { recursive: true });
  const draft = await mkdtemp(`${folder}-`);
  try {
    await make(draft);
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    // Another process may have made the same meanwhile.
    if (!existsSync(folder)) throw error;
  }
  await removeOldest(versions);
}

/** @param {string} versions */
async function removeOldest(versions) {
  const names = await readdir(versions);
  const aged = await Promise.all(
    names.map(async (name) => {
      const path = join(versions, name);
      // Another process may just have renamed it.
      const found = await stat(path).catch(() => undefined);
      return { path, time: found?.mtimeMs ?? Infinity };
    }),
  );
  aged.sort((a, b) => b.time - a.time);
  for (const { path } of aged.slice(keptVersions)) {
    await rm(path, { recursive: true, force: true });
  }
}
