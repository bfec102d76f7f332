import { readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * Paths of all the files of a folder, from it: each starts with a slash;
 * sorted. Of tens of thousands of folders, waiting for another thread to read
 * each would take several times as long.
 */
export function listFiles(folder: string): string[] {
  return filesUnder(folder, "").sort();
}

function filesUnder(folder: string, path: string): string[] {
  return readdirSync(join(folder, path), { withFileTypes: true }).flatMap(
    (one) => {
      const own = `${path}/${one.name}`;
      if (one.isDirectory()) return filesUnder(folder, own);
      return one.isFile() ? [own] : [];
    },
  );
}
