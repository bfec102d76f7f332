import { readlink, rename, rm, stat, symlink } from "node:fs/promises";
import { dirname, join, relative } from "node:path";

import { currentDist } from "./build-record";

/** Makes `dist`, at the top of the program's folder, lead to the build of a site. */
export async function showBuild({
  projectDir,
  workDir,
}: {
  projectDir: string;
  workDir: string;
}): Promise<void> {
  await switchLink(join(projectDir, "dist"), currentDist(workDir), workDir);
}

/**
 * Points a link at another folder: a rename, so that there is always one. It is
 * made in the work folder, since Next.js stops at a link that vanishes while it
 * lists the program's folder; or beside the other, where the work folder is on
 * a disk of its own.
 */
export async function switchLink(
  link: string,
  target: string,
  workDir: string,
): Promise<void> {
  const replace = async (folder: string) => {
    const next = join(folder, `.link-${process.pid}`);
    await rm(next, { force: true });
    // A junction on Windows, where links need a right that authors lack.
    await symlink(relative(dirname(link), target), next, "junction");
    await rename(next, link).catch(async (error: unknown) => {
      await rm(next, { force: true });
      throw error;
    });
  };
  const previous = await readlink(link).catch(() => undefined);
  if (previous === undefined) await rm(link, { recursive: true, force: true });
  await replace(workDir).catch(async (error: unknown) => {
    if (!isOtherDisk(error)) throw error;
    await replace(dirname(link));
  });
}

function isOtherDisk(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EXDEV";
}

/** Next.js stops at a link that leads nowhere, as `dist` does once its build was removed. */
export async function removeDeadLink(projectDir: string): Promise<void> {
  const link = join(projectDir, "dist");
  const leadsSomewhere = await stat(link).then(
    () => true,
    () => false,
  );
  if (!leadsSomewhere) await rm(link, { force: true });
}
