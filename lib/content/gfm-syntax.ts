import type { Nodes } from "mdast";
import type { Extension as TreeExtension } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import type {
  Construct,
  ConstructRecord,
  Extension,
} from "micromark-util-types";

import { EXIT, visit } from "./visit";

const { text = {}, flow = {}, ...others } = gfm();

/** What each of these constructs always holds. */
const signs: ReadonlyMap<string, string> = new Map([
  ["emailAutolink", "@"],
  ["gfmPotentialFootnoteCall", "![^"],
]);

/**
 * GFM for the parser, as fast as it can be: what looks for e-mail addresses
 * stops at every word, so it is left out of a body that has no `@`; what looks
 * for calls of notes after a « ! », which looks back from every bracket, of one
 * that has no `![^`; what looks for tables reads the first line of every paragraph to its end, so it is only
 * asked where a table may be.
 */
export function gfmSyntax(body: string): Extension {
  return {
    ...others,
    text: changeConstructs(text, (construct) => {
      const sign = signs.get(construct.name ?? "");
      return sign === undefined || body.includes(sign) ? [construct] : [];
    }),
    flow: tablesAt(linesOfTables(body)),
  };
}

/**
 * GFM for the tree. A tree is only searched for the bare addresses that the
 * parser passed over when its text may hold one.
 */
export function gfmToTree(): TreeExtension[] {
  return gfmFromMarkdown().map((extension) => ({
    ...extension,
    transforms: extension.transforms?.map(
      (transform): typeof transform =>
        (tree) =>
          mayHoldAddress(tree) ? transform(tree) : undefined,
    ),
  }));
}

/** Every address that GFM recognises holds one of these. */
const partOfAddress = /@|www\.|https?:/i;

function mayHoldAddress(tree: Nodes): boolean {
  let found = false;
  visit(tree, "text", ({ value }) => {
    found = partOfAddress.test(value);
    return found ? EXIT : undefined;
  });
  return found;
}

/** The line between the head of a table and its rows, in a list or a quotation too. */
const delimiterRow = /^[\s>|:]*-[\s>|:-]*$/;
const blankLine = /^[\s>]*$/;

/** The lines that may be of a table, from 1: the head of one, and what follows it without a blank line. */
function linesOfTables(body: string): Set<number> {
  const found = new Set<number>();
  const lines = body.split(/\r\n?|\n/);
  for (const [index, line] of lines.entries()) {
    const isInside = found.has(index) && !blankLine.test(line);
    if (isInside || delimiterRow.test(lines[index + 1] ?? "")) {
      found.add(index + 1);
    }
  }
  return found;
}

function tablesAt(lines: ReadonlySet<number>): ConstructRecord {
  if (lines.size === 0) return {};
  return changeConstructs(flow, (table) => [
    {
      ...table,
      tokenize(effects, ok, nok) {
        return lines.has(this.now().line)
          ? table.tokenize.call(this, effects, ok, nok)
          : nok;
      },
    },
  ]);
}

function changeConstructs(
  record: ConstructRecord,
  change: (construct: Construct) => Construct[],
): ConstructRecord {
  const changed: ConstructRecord = {};
  for (const [code, constructs] of Object.entries(record)) {
    const kept = [constructs ?? []].flat().flatMap(change);
    // The key `null`, of constructs that begin with any sign, is a name too.
    if (kept.length > 0) Reflect.set(changed, code, kept);
  }
  return changed;
}
