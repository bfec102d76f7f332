import type { Element, Root } from "hast";
import { toString } from "hast-util-to-string";

import { isCaption } from "./caption-tables";
import { classNames } from "./class-names";
import { holdsWords } from "./open-wrappers";
import { replaceChild } from "./tree";
import { EXIT, SKIP, visit } from "./visit";

const alignments = new Set(["left", "center", "right"]);

/**
 * Turns the obsolete `align` of cells into a class, since pages have no inline
 * style, and names each table by its caption, for the frame it scrolls in. A
 * table without rows shows nothing, and stops the DSFR's script: it goes.
 */
export function fixTables(tree: Root): void {
  visit(tree, "element", (node, index, parent) => {
    if (node.tagName === "table" && !hasRow(node)) {
      if (parent === undefined || index === undefined) return undefined;
      const caption = node.children.find(isCaption);
      const words = caption && [
        { ...caption, tagName: holdsWords(caption) ? "p" : "div" },
      ];
      replaceChild(parent, index, words ?? []);
      return [SKIP, index];
    }
    if (node.tagName === "table") {
      const caption = node.children.find(isCaption);
      if (caption) node.properties.ariaLabel = toString(caption).trim();
    }
    const { align, ...properties } = node.properties;
    if (align === undefined) return undefined;
    node.properties = properties;
    if (typeof align === "string" && alignments.has(align)) {
      node.properties.className = [
        ...classNames(node),
        `parution-align-${align}`,
      ];
    }
    return undefined;
  });
}

function hasRow(table: Element): boolean {
  let found = false;
  visit(table, "element", ({ tagName }) => {
    found ||= tagName === "tr";
    return found ? EXIT : undefined;
  });
  return found;
}
