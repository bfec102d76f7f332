import type { Nodes, Root } from "mdast";

import { fileStart, type Place, type Problem } from "../problems";
import { placeOf } from "./tree";

/** In characters: some twenty-five thousand words, five times the longest of a thousand real articles. */
const longestBody = 150_000;

/** Signs of punctuation that follow each other. */
const mostPunctuation = 2_000;

/** Of all the tables of a body, those that short rows lack included. */
const mostCells = 20_000;

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
  const deep = deepPlace(body);
  if (deep) return tooDeep(file, deep);
  const marks = punctuationPlace(body);
  return marks && tooManyMarks(file, marks);
}

/** What nests too deep in a parsed body, or gives more cells than a page can have. */
export function checkTreeLimits(file: string, tree: Root): Problem | undefined {
  const rest: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }];
  let openTags = 0;
  let cells = 0;
  for (let next = rest.pop(); next; next = rest.pop()) {
    const { node, depth } = next;
    if (node.type === "html") openTags += unclosedTags(node.value);
    if (Math.max(depth, openTags) > deepestNesting) {
      return tooDeep(file, placeOf(node));
    }
    if (node.type === "table") {
      cells += node.children.length * (node.align?.length ?? 0);
      if (cells > mostCells) return tableTooBig(file, placeOf(node));
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

/** What a parser of paragraphs says, where one has too many signs. */
export function tooManyMarks(file: string, { line, column }: Place): Problem {
  return {
    file,
    line,
    column,
    rule: "too-many-marks",
    message:
      "Ce paragraphe a trop de signes de mise en forme ou de ponctuation : le fichier n’est pas lu.",
    mend: "Coupez-le par des lignes vides, ou placez-le dans un bloc de code, entre deux lignes « ``` ».",
  };
}

function tableTooBig(file: string, place: Place): Problem {
  return {
    file,
    ...place,
    rule: "table-too-big",
    message: `Avec ce tableau, les tableaux du fichier ont plus de ${mostCells.toLocaleString("fr")} cases : le fichier n’est pas lu.`,
    mend: "Placez les données dans un fichier de « public », et donnez-le à télécharger.",
  };
}

/** Signs that may end a sentence after an address: a parser of addresses looks to the end of them at each. */
const endOfAddress = /(?:[!"')*,.:;<?_~\]]|&[a-z]+;)+/gi;

function punctuationPlace(body: string): Place | undefined {
  for (const { 0: signs, index } of body.matchAll(endOfAddress)) {
    if (signs.length <= mostPunctuation) continue;
    const before = body.slice(0, index).split("\n");
    const line = before.length;
    return { line, column: (before.at(-1) ?? "").length + 1 };
  }
  return undefined;
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
