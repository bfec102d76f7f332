import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";

import { keepTreesIn } from "../lib/library/kept-trees";
import type { ReadUnread } from "../lib/library/read-kept";
import type { ReadContext } from "../lib/library/reading";
import {
  writeReading,
  type KeyedSource,
  type WrittenReading,
} from "../lib/library/written-reading";
import { bundleCommands } from "../scripts/bundle-commands.mjs";

/** What a thread is asked to read; it has the directives by itself. */
export interface ReadTask extends Omit<ReadContext, "definitions"> {
  sources: readonly KeyedSource[];
  /** Where trees are kept, if they are. */
  treesDir: string | undefined;
}

/** Under this number, starting threads takes longer than what they save. */
const enoughForThreads = 300;
const filesAtOnce = 25;

/**
 * Reads source files in a thread for each processor; the readings are in the
 * order of the files. What a thread was reading when it died, or could not
 * start to read, is read here.
 */
export const readInWorkers: ReadUnread = async (
  sources,
  context,
  { projectDir, treesDir },
) => {
  const readHere = (some: readonly KeyedSource[]) =>
    readEach(some, context, treesDir);
  if (sources.length < enoughForThreads) return readHere(sources);

  const program = await bundleCommands(projectDir).then(
    (folder) => join(folder, "read-worker.mjs"),
    () => undefined,
  );
  const { siteDir, settings } = context;
  const parts = inParts(sources);
  const written: WrittenReading[][] = [];
  let next = 0;
  const readInThread = async (program: string) => {
    const thread = startThread(program);
    try {
      for (let part = parts[next]; part; part = parts[next]) {
        const index = next++;
        const task: ReadTask = { sources: part, siteDir, settings, treesDir };
        const read = await ask(thread, task).catch(() => undefined);
        written[index] = read ?? readHere(part);
        if (!read) return;
      }
    } finally {
      await thread.terminate();
    }
  };
  if (program !== undefined) {
    await Promise.all(
      Array.from({ length: availableParallelism() }, () =>
        readInThread(program),
      ),
    );
  }
  // Without threads, or once all have died.
  return [...written, ...parts.slice(next).map(readHere)].flat();
};

/** Reads source files one after the other. */
export function readEach(
  sources: readonly KeyedSource[],
  context: ReadContext,
  treesDir: string | undefined,
): WrittenReading[] {
  const keepTree = treesDir === undefined ? undefined : keepTreesIn(treesDir);
  return sources.map((source) => writeReading(source, context, keepTree));
}

function inParts(sources: readonly KeyedSource[]): (readonly KeyedSource[])[] {
  const parts: (readonly KeyedSource[])[] = [];
  for (let start = 0; start < sources.length; start += filesAtOnce) {
    parts.push(sources.slice(start, start + filesAtOnce));
  }
  return parts;
}

/** In megabytes: more took no less time in the runs that were measured. */
const heapOfThread = {
  maxYoungGenerationSizeMb: 48,
  maxOldGenerationSizeMb: 160,
};

function startThread(program: string): Worker {
  const thread = new Worker(program, {
    // JavaScript needs no loader of TypeScript.
    execArgv: [],
    resourceLimits: heapOfThread,
  });
  // One that fails between two questions must not end the command.
  thread.on("error", () => undefined);
  return thread;
}

/** What a thread answers; rejects when it dies. */
function ask(thread: Worker, task: ReadTask): Promise<WrittenReading[]> {
  return new Promise((resolve, reject) => {
    const settle = (done: () => void) => {
      thread.off("message", succeed).off("error", fail).off("exit", fail);
      done();
    };
    const succeed = (read: WrittenReading[]) => settle(() => resolve(read));
    const fail = (reason: unknown) => settle(() => reject(reason));
    thread.on("message", succeed).on("error", fail).on("exit", fail);
    thread.postMessage(task);
  });
}
