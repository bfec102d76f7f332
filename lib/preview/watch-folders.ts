import { statSync, watch, type FSWatcher } from "node:fs";
import { join } from "node:path";

/** A watch over folders, which hears of changes but does not tell which is true. */
export interface FolderWatch {
  /**
   * Watches these folders and no others. Gives those that were not watched
   * before: what came to them since they were listed gave no hint.
   */
  follow: (folders: readonly string[]) => string[];
  close: () => void;
}

/** Systems that watch a whole tree by themselves. Elsewhere, each folder is watched. */
const watchesTrees = ["darwin", "win32"].includes(process.platform);

/**
 * Watches folders. `onHint` gets the path of what may have changed: a file
 * that is there, that is gone, or a folder. Hints may be lost or repeated,
 * and a folder that cannot be watched gives none: whoever asks also looks
 * from time to time.
 *
 * @param roots - the folders that hold the others
 */
export function watchFolders(
  roots: readonly string[],
  onHint: (path: string) => void,
): FolderWatch {
  const watches = new Map<string, { watcher: FSWatcher; identity: string }>();
  const start = (folder: string) => {
    try {
      const identity = identityOf(folder);
      const watcher = watch(folder, { recursive: watchesTrees }, (_, name) =>
        onHint(name === null ? folder : join(folder, name)),
      );
      // Its folder was removed, or the system has no watch left.
      watcher.on("error", () => stop(folder));
      watches.set(folder, { watcher, identity });
    } catch {
      // Looked at from time to time.
    }
  };
  const stop = (folder: string) => {
    watches.get(folder)?.watcher.close();
    watches.delete(folder);
  };
  return {
    follow(folders) {
      const wanted = new Set(watchesTrees ? roots : folders);
      for (const [folder, { identity }] of watches) {
        // Another folder may have its name by now.
        if (!wanted.has(folder) || identityOf(folder) !== identity) {
          stop(folder);
        }
      }
      return [...wanted].filter((folder) => {
        if (watches.has(folder)) return false;
        start(folder);
        return watches.has(folder);
      });
    },
    close() {
      for (const folder of [...watches.keys()]) stop(folder);
    },
  };
}

/** What tells a folder from another of its name; empty when it is not there. */
function identityOf(folder: string): string {
  const found = statSync(folder, { throwIfNoEntry: false });
  // A new folder often gets the number of the one that was removed.
  return found ? `${found.dev} ${found.ino} ${found.birthtimeMs}` : "";
}
