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
