import type { Root } from "hast";
import { visit } from "unist-util-visit";

import { classNames } from "./class-names";

const alignments = new Set(["left", "center", "right"]);

/** Turns the obsolete `align` of cells into a class, since pages have no inline style. */
export function fixTables(tree: Root): void {
  visit(tree, "element", (node) => {
    const { align, ...properties } = node.properties;
    if (align === undefined) return;
    node.properties = properties;
    if (typeof align === "string" && alignments.has(align)) {
      node.properties.className = [
        ...classNames(node),
        `parution-align-${align}`,
      ];
    }
  });
}
