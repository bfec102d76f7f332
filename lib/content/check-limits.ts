import type { Nodes, Root } from "mdast";

import { fileStart, type Place, type Problem } from "../problems";
import { placeOf } from "./tree";

/** In characters: some twenty-five thousand words, five times the longest of a thousand real articles. */
const longestBody = 150_000;

/** How deep lists, quotations, links and HTML nest. Later stages walk trees by recursion. */
const deepestNesting = 100;

/**
 * What would take a parser minutes or overflow its stack: a body that is too
 * long, or lines that nest too deep. Found on the text, before it is parsed.
 */
export function checkSourceLimits(
  file: string,
  body: string,
): Problem | undefined {
  if (body.length > longestBody) {
    return {
      file,
      ...fileStart,
      rule: "file-too-big",
      message: `Ce fichier a ${body.length.toLocaleString("fr")} caractères : un article en a au plus ${longestBody.toLocaleString("fr")}.`,
      mend: "Coupez-le en plusieurs articles, ou placez-le dans « public » et faites un lien.",
    };
  }
  const place = deepPlace(body);
  return place && tooDeep(file, place);
}

/** What nests too deep in a parsed body. */
export function checkTreeLimits(file: string, tree: Root): Problem | undefined {
  const rest: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }];
  let openTags = 0;
  for (let next = rest.pop(); next; next = rest.pop()) {
    const { node, depth } = next;
    if (node.type === "html") openTags += unclosedTags(node.value);
    if (Math.max(depth, openTags) > deepestNesting) {
      return tooDeep(file, placeOf(node));
    }
    if (!("children" in node)) continue;
    for (const child of node.children.toReversed()) {
      rest.push({ node: child, depth: depth + 1 });
    }
  }
  return undefined;
}

/** What a stage that overflowed its stack says, for want of a place. */
export function tooDeep(file: string, place: Place = fileStart): Problem {
  return {
    file,
    ...place,
    rule: "too-deep",
    message: `Ce passage est imbriqué sur plus de ${deepestNesting} niveaux : le fichier n’est pas lu.`,
    mend: "Fermez ce qui y est ouvert (crochets, balises), ou retirez des niveaux de liste ou de citation.",
  };
}

const fence = /^[\s>]*(`{3,}|~{3,})/;

function deepPlace(body: string): Place | undefined {
  let openFence = "";
  /** For each bracket that is open, how many levels it holds. */
  let brackets: number[] = [];
  for (const [index, line] of body.split("\n").entries()) {
    const marks = fence.exec(line)?.[1] ?? "";
    if (openFence) {
      if (marks.startsWith(openFence)) openFence = "";
      continue;
    }
    openFence = marks;
    if (!line.trim()) brackets = [];
    if (levelsOf(line) > deepestNesting) return { line: index + 1, column: 1 };
    for (const { 0: bracket, index: column } of line.matchAll(/[[\]]/g)) {
      if (bracket === "[") brackets.push(0);
      else if (close(brackets) > deepestNesting) {
        return { line: index + 1, column: column + 1 };
      }
    }
  }
  return undefined;
}

/** Closes the last bracket; gives how many levels it makes. */
function close(brackets: number[]): number {
  const inner = brackets.pop();
  if (inner === undefined) return 0;
  const outer = brackets.pop();
  if (outer !== undefined) brackets.push(Math.max(outer, inner + 1));
  return inner + 1;
}

/** At most how many lists and quotations a line stands in: an item is indented by two columns or more. */
function levelsOf(line: string): number {
  if (/^[-*_\s]+$/.test(line)) return 0;
  const [prefix = ""] =
    /^(?:[ \t]|>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))+/.exec(line) ?? [];
  if (!/[^ \t]/.test(prefix)) return 0;
  const [indent = ""] = /^[ \t]*/.exec(prefix) ?? [];
  const markers = prefix.slice(indent.length).match(/[^ \t]/g) ?? [];
  return indent.replaceAll("\t", "    ").length / 2 + markers.length;
}

/** Elements that nothing closes, or that the next of their kind closes. */
const neverNested =
  "area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|param|source|tbody|td|tfoot|th|thead|tr|track|wbr";

const tag = new RegExp(`<(/?)(?!(?:${neverNested})\\b)[a-z][^<>]*?(/?)>`, "gi");

function unclosedTags(html: string): number {
  let open = 0;
  for (const [, end, empty] of html.matchAll(tag)) {
    if (!empty) open += end ? -1 : 1;
  }
  return open;
}
