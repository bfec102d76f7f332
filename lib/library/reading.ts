import type { BodyContext } from "../content/build-body";
import type { Entry } from "../content/entry";
import { readEntry } from "../content/read-entry";
import { lastCommitsOf } from "../disk/last-commits";
import type { SourceFile } from "../disk/read-site-files";
import type { Problem } from "../problems";
import { failure } from "../rules/run-checks";

/** What a source file gave: no entry when the program failed on it. */
export interface Reading {
  entry: Entry | undefined;
  problems: Problem[];
}

export interface ReadContext extends BodyContext {
  siteDir: string;
}

/** Reads source files; the readings are in the order of the files. */
export type ReadSources = (
  sources: readonly SourceFile[],
  context: ReadContext,
) => Promise<Reading[]>;

/** Reads source files one after the other in this process. */
export const readHere: ReadSources = (sources, context) =>
  Promise.resolve(sources.map((source) => readSource(source, context)));

/**
 * Reads one source file. `onHistory` is called when the reading depends on the
 * history of the folder, and so on more than the text.
 */
export function readSource(
  source: SourceFile,
  { siteDir, ...context }: ReadContext,
  onHistory?: () => void,
): Reading {
  try {
    return readEntry(source, {
      ...context,
      lastCommitDay: (file) => {
        onHistory?.();
        return lastCommitsOf(siteDir).get(file);
      },
    });
  } catch (error) {
    const problem = failure(source.file, "La lecture", error);
    return { entry: undefined, problems: [problem] };
  }
}
