import type { Root } from "hast";
import { join } from "node:path";

import type { Body } from "../content/entry";
import { programFingerprint } from "../disk/fingerprint.mjs";
import { readText } from "../disk/read-site-files";
import type { Environment } from "../environment";
import { keepReadings, loadReadings, sumOf } from "./kept-readings";
import { openKeptTrees, type KeptTrees } from "./kept-trees";
import { readSource, type ReadContext, type ReadSources } from "./reading";
import {
  parseReading,
  type KeyedSource,
  type WrittenReading,
} from "./written-reading";

/** Reads what no earlier run read; the readings are in the order of the sources. */
export type ReadUnread = (
  sources: readonly KeyedSource[],
  context: ReadContext,
  places: { projectDir: string; treesDir: string | undefined },
) => Promise<WrittenReading[]>;

export interface ReadKeptOptions {
  read: ReadUnread;
  /** Whether pages are made of what is read, and so need the trees. */
  withTrees: boolean;
  /** Whether what is read is kept for the next run. */
  keeps?: boolean;
  /** Given each body, and a key that changes with all that is read in it. */
  watchBody?: (body: Body, key: string) => void;
}

/**
 * A reader of source files that takes again what an earlier run of this
 * program read in the same text under the same settings. Trees stay on disk
 * until they are asked for: those of a large site would fill the memory.
 */
export async function readKept(
  { projectDir, workDir }: Pick<Environment, "projectDir" | "workDir">,
  { read, withTrees, keeps = true, watchBody }: ReadKeptOptions,
): Promise<ReadSources> {
  const path = join(workDir, "readings.jsonl");
  const treesDir = join(workDir, "trees");
  const version = programFingerprint(projectDir);
  return async (sources, context) => {
    const kept = await loadReadings(path);
    const before = withTrees ? openKeptTrees(treesDir) : undefined;
    const made = sumOf(version, JSON.stringify(context.settings));
    const keyOf = keysOf(made);
    const keyed = sources.map((source) => ({
      ...source,
      key: keyOf(source.file, source.text),
    }));
    const unread = keyed.filter(
      ({ key }) => !kept.has(key) || before?.has(key) === false,
    );
    const written = await read(unread, context, {
      projectDir,
      treesDir: withTrees ? treesDir : undefined,
    });
    const fresh = new Map(
      unread.map(({ key }, index) => [key, written[index]] as const),
    );
    const trees = withTrees ? openKeptTrees(treesDir) : undefined;
    const lasting = new Map<string, string>();
    const readings = keyed.map((source) => {
      const { key } = source;
      const one = fresh.get(key);
      const json = one?.json ?? kept.get(key) ?? "";
      if (one?.isLasting ?? true) lasting.set(key, json);
      const reading = parseReading(
        json,
        trees && treeOpener(trees, treeSource(source, keyOf), context),
      );
      if (reading.entry) watchBody?.(reading.entry.body, key);
      return reading;
    });
    if (keeps && (unread.length > 0 || lasting.size < kept.size)) {
      await keepReadings(path, lasting);
      await trees?.removeOthers(new Set(keyed.map(({ key }) => key)));
    }
    return readings;
  };
}

/** The key of what is read in a text of a file. */
type KeyOf = (file: string, text: string) => string;

/** @param made - changes with all else that readings are made of */
function keysOf(made: string): KeyOf {
  return (file, text) => sumOf(made, file, text);
}

/** What a tree is made of where it was not kept. */
interface TreeSource {
  key: string;
  file: string;
  openText: () => string;
  keyOf: KeyOf;
}

/**
 * Gives what opens the tree of a file that was read before, or reads the file
 * again where it was not kept. It lasts as long as the entry, so it is made
 * where it holds neither texts nor what all readings were taken from.
 */
function treeOpener(
  trees: KeptTrees,
  { key, file, openText, keyOf }: TreeSource,
  context: ReadContext,
): () => Root {
  return () => {
    const tree = trees.open(key);
    if (tree) return tree;
    const text = openText();
    const { entry } = readSource({ file, text }, context);
    if (!entry || keyOf(file, text) !== key) {
      throw new Error(`${file} is not read as it was`);
    }
    return entry.body.tree;
  };
}

function treeSource(
  { key, file, path, text }: KeyedSource,
  keyOf: KeyOf,
): TreeSource {
  const openText = path === undefined ? () => text : rereader(file, path);
  return { key, file, openText, keyOf };
}

/** Apart, so that what it gives does not hold the text. */
function rereader(file: string, path: string): () => string {
  return () => readText(file, path).text;
}
