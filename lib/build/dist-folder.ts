import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { chmod, copyFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

import type { Build } from "./build-record";
import { takeFiles } from "./take-files";
import { isHashed } from "../paths";

/** A folder to serve, while it is made; paths start with a slash. */
export interface DistFolder {
  dist: string;
  /** The paths of those that are the very files of the build before. */
  taken: ReadonlySet<string>;
  /** Takes the file of the build before, whose content is known to be the same; false when it cannot be taken. */
  take: (path: string) => boolean;
  write: (path: string, content: string) => Promise<void>;
  copy: (path: string, source: string) => Promise<void>;
}

/**
 * Opens a new folder to serve. What the build before has as it is, is taken
 * from there: most files of most builds.
 */
export function openDistFolder(
  dist: string,
  previous: Build | undefined,
): DistFolder {
  const taken = new Set<string>();
  const folders = new Set<string>();
  const makeFolderOf = (path: string) => {
    const folder = dirname(join(dist, path));
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
  };
  const take = (path: string): boolean => {
    const file = previous?.record.files[path];
    if (!previous || !file) return false;
    makeFolderOf(path);
    const { bytes, modified } = file;
    const own = { path, bytes, modified };
    if (!takeFiles(previous.dist, dist, [own])) return false;
    taken.add(path);
    return true;
  };
  const hadBefore = (path: string, content: Buffer): boolean => {
    if (!previous || !previous.record.files[path]) return false;
    try {
      return content.equals(readFileSync(join(previous.dist, path)));
    } catch {
      return false;
    }
  };
  return {
    dist,
    taken,
    take,
    write: async (path, content) => {
      makeFolderOf(path);
      // One that is written again is no more that of the build before.
      if (taken.delete(path)) rmSync(join(dist, path));
      const bytes = Buffer.from(content);
      if ((isHashed(path) || hadBefore(path, bytes)) && take(path)) return;
      await writeFile(join(dist, path), bytes);
    },
    copy: async (path, source) => {
      makeFolderOf(path);
      if (isHashed(path) && take(path)) return;
      await copyFile(source, join(dist, path));
      // An author's modes do not matter: what is copied is for every server to read.
      await chmod(join(dist, path), 0o644);
    },
  };
}
