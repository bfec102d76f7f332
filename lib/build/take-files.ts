import { copyFileSync, linkSync, rmSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";

/** A file of a folder, as it was when it was written there. */
export interface SizedFile {
  path: string;
  /** Its size. */
  bytes: number;
  /** Its date, in seconds since 1970. */
  modified: number;
}

/**
 * Has files of one folder in another too: all of them or, when one is missing,
 * has another size or date or has its place taken, none. Each is one file with two
 * names, which nothing may write to; where the disk has no such names, copies
 * with their dates.
 *
 * Each call is so short that waiting for it to come back from another thread
 * takes ten times as long.
 */
export function takeFiles(
  from: string,
  to: string,
  files: readonly SizedFile[],
): boolean {
  const made: string[] = [];
  try {
    for (const { path, bytes, modified } of files) {
      const source = join(from, path);
      const target = join(to, path);
      const found = statSync(source);
      const isDated = found.mtimeMs === modified * 1000;
      if (!found.isFile() || found.size !== bytes || !isDated) {
        throw new Error(`${source} is not as it was`);
      }
      linkOrCopy(source, target);
      made.push(target);
    }
    return true;
  } catch {
    for (const target of made) rmSync(target, { force: true });
    return false;
  }
}

function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") {
      throw error;
    }
    copyFileSync(source, target);
    const { mtime } = statSync(source);
    utimesSync(target, mtime, mtime);
  }
}
