import type { Element, Nodes, Root } from "hast";

import { definitionOf, type DirectiveDefinition } from "./directive-definition";
import type { DirectiveUse } from "./entry";
import { directiveIndex, isBlankText } from "./seat-directives";
import { visit } from "./visit";

/**
 * Puts directives of one name that follow each other in a list, when their
 * definition has a class for it. Changes the tree.
 */
export function groupDirectives(
  tree: Root,
  directives: readonly DirectiveUse[],
  definitions: readonly DirectiveDefinition[],
): void {
  const groupClassOf = (node: Nodes): string | undefined => {
    if (node.type !== "element") return undefined;
    const use = directives[directiveIndex(node)];
    return definitionOf(use, definitions)?.groupClass;
  };
  visit(tree, (parent) => {
    if (parent.type !== "root" && parent.type !== "element") return;
    const { children } = parent;
    for (let start = 0; start < children.length; start += 1) {
      const first = children[start];
      const groupClass = first && groupClassOf(first);
      if (!groupClass) continue;
      const run: Element[] = [];
      let end = start;
      for (let index = start; index < children.length; index += 1) {
        const child = children[index];
        if (child?.type === "element" && groupClassOf(child) === groupClass) {
          run.push(child);
          end = index + 1;
        } else if (!child || !isBlankText(child)) break;
      }
      if (run.length > 1) {
        children.splice(start, end - start, listOf(run, groupClass));
      }
    }
  });
}

function listOf(items: readonly Element[], className: string): Element {
  return {
    type: "element",
    tagName: "ul",
    properties: { className: className.split(" ") },
    children: items.map((item) => ({
      type: "element",
      tagName: "li",
      properties: {},
      children: [item],
    })),
  };
}
