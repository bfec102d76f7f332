import { existsSync } from "node:fs";
import { cp, rm } from "node:fs/promises";

import { keepVersion } from "../disk/keep-version.mjs";

/**
 * Puts the program, as Next.js compiles it, in the folder where Next.js works
 * for a site, in the place of what was there: a copy of what was kept, or else
 * what `compile` writes there, which is then kept for other builds.
 *
 * @param folder - as deep in the project as that of any site: links inside lead to `node_modules/`
 * @param kept - a path that changes with the program, in a folder that holds nothing else
 */
export async function placeCompiledProgram(
  folder: string,
  kept: string,
  compile: () => Promise<void>,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  if (existsSync(kept)) {
    await copy(kept, folder);
    return;
  }
  await compile();
  await keepVersion(kept, (draft) => copy(folder, draft));
}

function copy(from: string, to: string): Promise<void> {
  return cp(from, to, { recursive: true, verbatimSymlinks: true });
}
