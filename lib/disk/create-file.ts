import { randomUUID } from "node:crypto";
import { link, mkdir, open, realpath, rm, rmdir, stat } from "node:fs/promises";
import { lstatSync } from "node:fs";
import { basename, dirname, join, sep } from "node:path";

/** Whether a file was made; why not when it is there, or would not be in the folder. */
export type Creation = "made" | "exists" | "outside";

/**
 * Makes a file of a folder, with the folders it is in, and never writes over
 * another. It has its name once it is whole: when it cannot be written, this
 * rejects and leaves nothing behind.
 *
 * @param root - real path of the folder that nothing may be written outside of
 * @param file - path from it, forward slashes
 */
export async function createFile(
  root: string,
  file: string,
  content: string,
): Promise<Creation> {
  const path = join(root, file);
  const folder = dirname(path);
  if (!path.startsWith(root + sep) || !(await isInside(root, folder))) {
    return "outside";
  }
  const made: string[] = [];
  try {
    await makeFolders(folder, made);
    return await writeWhole(path, content);
  } catch (error) {
    await removeFolders(made);
    throw error;
  }
}

/** Makes a folder and those that it is in, and lists them, the outermost first. */
async function makeFolders(folder: string, made: string[]): Promise<void> {
  try {
    // One by one: Node says of a read-only disk that something is missing
    // there when it is asked for all at once.
    await mkdir(folder);
    made.push(folder);
  } catch (error) {
    if (codeOf(error) === "EEXIST" && (await isFolder(folder))) return;
    if (codeOf(error) !== "ENOENT") throw error;
    await makeFolders(dirname(folder), made);
    await mkdir(folder);
    made.push(folder);
  }
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path)).isDirectory();
}

/** Removes the folders that were made for a file, as long as nothing else is in them. */
async function removeFolders(made: readonly string[]): Promise<void> {
  try {
    for (const folder of made.toReversed()) await rmdir(folder);
  } catch {
    // Something else was put there meanwhile.
  }
}

/** Whether links lead a path, or as much of it as there is, out of a folder. */
async function isInside(root: string, path: string): Promise<boolean> {
  try {
    const real = await realpath(path);
    return real === root || real.startsWith(root + sep);
  } catch {
    // A link that leads nowhere is there, but has no real path.
    const isThere = lstatSync(path, { throwIfNoEntry: false }) !== undefined;
    return !isThere && path !== root && isInside(root, dirname(path));
  }
}

async function writeWhole(path: string, content: string): Promise<Creation> {
  const draft = join(
    dirname(path),
    `.${basename(path)}.${randomUUID()}.parution-tmp`,
  );
  try {
    const file = await open(draft, "wx");
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    return await nameAs(draft, path, content);
  } finally {
    await rm(draft, { force: true }).catch(() => undefined);
  }
}

/** Gives a file another name, unless something has it: a rename would take its place. */
async function nameAs(
  draft: string,
  path: string,
  content: string,
): Promise<Creation> {
  try {
    await link(draft, path);
    return "made";
  } catch (error) {
    const code = codeOf(error);
    if (code === "EEXIST") return "exists";
    // Disks of memory cards, and some shared ones, have no second names.
    if (!["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"].includes(code)) {
      throw error;
    }
    return writeInPlace(path, content);
  }
}

async function writeInPlace(path: string, content: string): Promise<Creation> {
  try {
    const file = await open(path, "wx");
    try {
      await file.writeFile(content);
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    } finally {
      await file.close();
    }
    return "made";
  } catch (error) {
    if (codeOf(error) === "EEXIST") return "exists";
    throw error;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
