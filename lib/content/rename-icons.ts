import type { Root } from "hast";
import { visit } from "unist-util-visit";

import { classNames } from "./class-names";

/** Gives the DSFR's icon classes their present name: `fr-fi-x` is now `fr-icon-x`. */
export function renameIcons(tree: Root): void {
  visit(tree, "element", (node) => {
    const names = classNames(node);
    if (!names.some((name) => name.startsWith("fr-fi-"))) return;
    node.properties.className = names.map((name) =>
      name.replace(/^fr-fi-/, "fr-icon-"),
    );
  });
}
