import {
  compressEach,
  type CompressFiles,
  type Uncompressed,
} from "../lib/build/compress-files";
import { inParts, inThreads } from "./in-threads";

/** What a thread is asked to compress. */
export interface CompressTask {
  dist: string;
  files: readonly Uncompressed[];
}

/** Under this number, starting threads takes longer than what they save. */
const enoughForThreads = 40;
const filesAtOnce = 20;

/** Compresses files in a thread for each processor. */
export function compressInWorkers(projectDir: string): CompressFiles {
  return async (dist, files) => {
    if (files.length < enoughForThreads) return compressEach(dist, files);
    const tasks = inParts(files, filesAtOnce).map((part): CompressTask => ({
      dist,
      files: part,
    }));
    const program = { projectDir, name: "compress-worker" };
    const sizes = await inThreads(program, tasks, (task) =>
      compressEach(task.dist, task.files),
    );
    return sizes.flat();
  };
}
