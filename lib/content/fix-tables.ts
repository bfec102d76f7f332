import type { Root } from "hast";
import { toString } from "hast-util-to-string";

import { isCaption } from "./caption-tables";
import { classNames } from "./class-names";
import { visit } from "./visit";

const alignments = new Set(["left", "center", "right"]);

/**
 * Turns the obsolete `align` of cells into a class, since pages have no inline
 * style, and names each table by its caption, for the frame it scrolls in.
 */
export function fixTables(tree: Root): void {
  visit(tree, "element", (node) => {
    if (node.tagName === "table") {
      const caption = node.children.find(isCaption);
      if (caption) node.properties.ariaLabel = toString(caption).trim();
    }
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
