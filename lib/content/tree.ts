import type { Node, Parent, Position } from "unist";

import { fileStart, type Place } from "../problems";

/** Where a node starts; the start of the file when its parser did not say. */
export function placeOf(node: { position?: Position | undefined }): Place {
  const start = node.position?.start;
  return start ? { line: start.line, column: start.column } : fileStart;
}

/** Puts nodes, or nothing, where one child was. */
export function replaceChild(
  parent: Parent,
  index: number,
  nodes: readonly Node[],
): void {
  parent.children.splice(index, 1, ...nodes);
}

interface MaybeParent extends Node {
  children?: MaybeParent[];
}

/**
 * A copy of a tree whose nodes may be moved and taken out; what is in a node
 * is shared. Each page needs one, and `structuredClone` takes ten times as long.
 */
export function copyTree<Tree extends Node>(tree: Tree): Tree {
  const copy = { ...tree };
  copyChildren(copy);
  return copy;
}

function copyChildren(node: MaybeParent): void {
  if (node.children) node.children = node.children.map(copyTree);
}
