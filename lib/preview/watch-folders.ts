import { watch, type FSWatcher } from "node:fs";
import { join } from "node:path";

/** A watch over folders, which hears of changes but does not tell which is true. */
export interface FolderWatch {
  /** Watches these folders and no others. */
  follow: (folders: readonly string[]) => void;
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
  const watchers = new Map<string, FSWatcher>();
  const start = (folder: string, recursive: boolean) => {
    try {
      const watcher = watch(folder, { recursive }, (_event, name) =>
        onHint(name === null ? folder : join(folder, name)),
      );
      const stop = () => {
        watcher.close();
        if (watchers.get(folder) === watcher) watchers.delete(folder);
      };
      // Its folder was removed, or the system has no watch left.
      watcher.on("error", stop);
      watchers.set(folder, watcher);
    } catch {
      // Looked at from time to time.
    }
  };
  const stop = (folder: string) => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  return {
    follow(folders) {
      const wanted = new Set(watchesTrees ? roots : folders);
      for (const folder of watchers.keys()) {
        if (!wanted.has(folder)) stop(folder);
      }
      for (const folder of wanted) {
        if (!watchers.has(folder)) start(folder, watchesTrees);
      }
    },
    close() {
      for (const folder of [...watchers.keys()]) stop(folder);
    },
  };
}
