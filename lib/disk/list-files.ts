import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** Paths of all the files of a folder, from it: each starts with a slash; sorted. */
export async function listFiles(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((one) => one.isFile())
    .map((one) => {
      const path = relative(folder, join(one.parentPath ?? one.path, one.name));
      return `/${path.split(sep).join("/")}`;
    })
    .sort();
}
