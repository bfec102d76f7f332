import { keepTreesIn } from "../lib/library/kept-trees";
import type { ReadUnread } from "../lib/library/read-kept";
import type { ReadContext } from "../lib/library/reading";
import {
  writeReading,
  type KeyedSource,
  type WrittenReading,
} from "../lib/library/written-reading";
import { inParts, inThreads } from "./in-threads";

/** What a thread is asked to read; it has the directives by itself. */
export interface ReadTask extends Omit<ReadContext, "definitions"> {
  sources: readonly KeyedSource[];
  /** Where trees are kept, if they are. */
  treesDir: string | undefined;
}

/** Under this number, starting threads takes longer than what they save. */
const enoughForThreads = 300;
const filesAtOnce = 25;

/** More took no less time in the runs that were measured. */
const limits = { maxYoungGenerationSizeMb: 48, maxOldGenerationSizeMb: 160 };

/**
 * Reads source files in a thread for each processor; the readings are in the
 * order of the files.
 */
export const readInWorkers: ReadUnread = async (
  sources,
  context,
  { projectDir, treesDir },
) => {
  const readHere = (some: readonly KeyedSource[]) =>
    readEach(some, context, treesDir);
  if (sources.length < enoughForThreads) return readHere(sources);

  const { siteDir, settings } = context;
  const tasks = inParts(sources, filesAtOnce).map((part): ReadTask => ({
    sources: part,
    siteDir,
    settings,
    treesDir,
  }));
  const program = { projectDir, name: "read-worker", limits };
  const read = await inThreads(program, tasks, (task) =>
    readHere(task.sources),
  );
  return read.flat();
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
