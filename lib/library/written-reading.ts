import type { Root } from "hast";

import { visit } from "../content/visit";
import type { SourceFile } from "../disk/read-site-files";
import { readSource, type ReadContext, type Reading } from "./reading";

/** A reading written as JSON, and whether the next run may take it for this text. */
export interface WrittenReading {
  json: string;
  isLasting: boolean;
}

/** A source file, and the key of what is read in it: see `kept-readings.ts`. */
export interface KeyedSource extends SourceFile {
  key: string;
}

/**
 * Reads a source file, and writes what it read without its tree: that is most
 * of it, and only its page shows it. `keepTree` is given the tree.
 */
export function writeReading(
  { key, ...source }: KeyedSource,
  context: ReadContext,
  keepTree?: (key: string, tree: Root) => void,
): WrittenReading {
  let isLasting = true;
  const { entry, problems } = readSource(
    source,
    context,
    () => (isLasting = false),
  );
  if (!entry) return { json: JSON.stringify({ problems }), isLasting: false };
  const { tree, ...body } = entry.body;
  keepTree?.(key, withoutPositions(tree));
  return {
    json: JSON.stringify({ entry: { ...entry, body }, problems }),
    isLasting,
  };
}

/** A tree without what says where each part was written, which is half of it. */
function withoutPositions(tree: Root): Root {
  delete tree.position;
  visit(tree, ["element", "text", "comment"], (node) => {
    delete node.position;
  });
  return tree;
}

/**
 * The reading that `writeReading` wrote.
 *
 * @param openTree - gives the tree of its body, each time that it is asked for;
 * a body that is read for no page has an empty one
 */
export function parseReading(
  json: string,
  openTree: () => Root = () => ({ type: "root", children: [] }),
): Reading {
  // Only this program writes it, and a sum tells a text that was damaged.
  const { entry, problems } = JSON.parse(json) as Reading;
  if (entry) {
    Object.defineProperty(entry.body, "tree", {
      get: openTree,
      enumerable: true,
      configurable: true,
    });
  }
  return { entry, problems };
}
