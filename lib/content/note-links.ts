import type { Element, Nodes } from "hast";

import { classNames } from "./class-names";
import { copyTree } from "./tree";
import { EXIT, visit } from "./visit";

/** The id that mdast-util-to-hast gives to the title of a body's notes. */
export const notesTitleId = "footnote-label";

/** The tree, or a copy of it without the numbers that call notes and the arrows that lead back from them. */
export function withoutNoteLinks<Tree extends Nodes>(tree: Tree): Tree {
  if (!holdsNoteLink(tree)) return tree;
  const copy = copyTree(tree);
  visit(copy, "element", (node, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    if (!isNoteLink(node)) return undefined;
    parent.children.splice(index, 1);
    return index;
  });
  return copy;
}

function holdsNoteLink(tree: Nodes): boolean {
  let found = false;
  visit(tree, "element", (node) => {
    found = isNoteLink(node);
    return found ? EXIT : undefined;
  });
  return found;
}

function isNoteLink(node: Element): boolean {
  return (
    classNames(node).includes("data-footnote-backref") ||
    String(node.properties.ariaDescribedBy) === notesTitleId
  );
}
