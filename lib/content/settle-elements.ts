import type { Element, ElementContent, Parents, Root } from "hast";

import { definitionOf, type DirectiveDefinition } from "./directive-definition";
import { directiveElement, type DirectiveUse } from "./entry";
import { directiveIndex, isBlankText } from "./seat-directives";
import { replaceChild } from "./tree";

/** Where alone an element may stand; elsewhere a browser closes what is around it, or leaves its tag out. */
const parentsOf: ReadonlyMap<string, readonly string[]> = new Map([
  ["li", ["ol", "ul"]],
  ["dd", ["dl"]],
  ["dt", ["dl"]],
  ["rp", ["ruby"]],
  ["rt", ["ruby"]],
  ["caption", ["table"]],
  ["colgroup", ["table"]],
  ["col", ["colgroup"]],
  ["tbody", ["table"]],
  ["tfoot", ["table"]],
  ["thead", ["table"]],
  ["tr", ["tbody", "tfoot", "thead"]],
  ["td", ["tr"]],
  ["th", ["tr"]],
]);

/** They hold nothing but their parts: a browser puts all else before the table. */
const madeOfParts = ["table", "colgroup", "tbody", "tfoot", "thead", "tr"];

const headings = ["h1", "h2", "h3", "h4", "h5", "h6"];

/** What ends the paragraph that it stands in. */
const blocks: ReadonlySet<string> = new Set([
  ...["address", "article", "aside", "blockquote", "details", "div", "dl"],
  ...["figcaption", "figure", "footer", "header", "hr", "nav", "ol", "p"],
  ...["pre", "section", "summary", "table", "ul"],
  ...[directiveElement, ...headings],
]);

/** What holds no other of its kind: a browser ends the first where the second starts. */
const kinds: ReadonlyMap<string, string> = new Map([
  ["a", "link"],
  ["button", "button"],
  ...headings.map((name): [string, string] => [name, "heading"]),
]);

/** The kinds that an element and all in it are of, and « block ». */
type Kinds = Set<string>;

/**
 * Gives a tree the form in which a browser that reads its HTML has nothing to
 * repair, whatever was written: parts of lists and of tables that stand
 * elsewhere become plain blocks, what is no part of a table stands before it, a
 * paragraph around blocks is none, and a link, a button or a heading around
 * another, or around a directive, goes, with what it holds left. Gives what was
 * taken away. Changes the tree.
 */
export function settleElements(
  tree: Root,
  directives: readonly DirectiveUse[],
  definitions: readonly DirectiveDefinition[],
): Element[] {
  const opened: Element[] = [];
  const nameOf = (element: Element): string => {
    const use = directives[directiveIndex(element)];
    return definitionOf(use, definitions)?.bodyIn ?? element.tagName;
  };
  settleInside(tree, [], nameOf, opened);
  return opened;
}

/** The same in one node, of which the first name around is the own one, then that of its parent. */
function settleInside(
  parent: Parents,
  around: readonly string[],
  nameOf: (element: Element) => string,
  opened: Element[],
): Kinds {
  const held: Kinds = new Set();
  for (let index = 0; index < parent.children.length; index += 1) {
    const child = parent.children[index];
    if (child?.type !== "element") continue;
    const strays = child.tagName === "table" ? takeStrays(child) : [];
    if (strays.length > 0) {
      replaceChild(parent, index, [...strays, child]);
      // They are settled next, then the table.
      index -= 1;
      continue;
    }
    if (!isInPlace(child.tagName, around)) child.tagName = plainName(child);
    const inner = settleInside(
      child,
      [nameOf(child), ...around.slice(0, 1)],
      nameOf,
      opened,
    );
    inner.forEach((kind) => held.add(kind));
    if (inner.has(kinds.get(child.tagName) ?? "")) {
      opened.push(child);
      replaceChild(parent, index, child.children);
      index += child.children.length - 1;
      continue;
    }
    if (child.tagName === "p" && inner.has("block")) child.tagName = "div";
    kindsOf(child.tagName).forEach((kind) => held.add(kind));
  }
  return held;
}

/** Each group of `dt` and `dd` may stand in a `div`. */
function isInPlace(name: string, [parent = "", outer = ""]: readonly string[]) {
  const parents = parentsOf.get(name);
  if (!parents || parents.includes(parent)) return true;
  return parents.includes("dl") && parent === "div" && outer === "dl";
}

/** What stands for a part that is not in its place. */
function plainName({ tagName }: Element): string {
  return tagName === "rp" || tagName === "rt" ? "span" : "div";
}

function kindsOf(name: string): string[] {
  if (name === directiveElement) return ["block", ...kinds.values()];
  const kind = kinds.get(name);
  return [...(blocks.has(name) ? ["block"] : []), ...(kind ? [kind] : [])];
}

/** Takes out of a table, or a part of one, what it may not hold, and gives it in order. */
function takeStrays(whole: Element): ElementContent[] {
  const strays: ElementContent[] = [];
  whole.children = whole.children.filter((child) => {
    if (child.type !== "element") {
      const stays = isBlankText(child);
      if (!stays) strays.push(child);
      return stays;
    }
    const isPart = parentsOf.get(child.tagName)?.includes(whole.tagName);
    if (!isPart) strays.push(child);
    else if (madeOfParts.includes(child.tagName)) {
      strays.push(...takeStrays(child));
    }
    return isPart;
  });
  return strays;
}
