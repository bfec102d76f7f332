import type { Element, ElementContent, Parents, Root } from "hast";

import type { DirectiveDefinition } from "./directive-definition";
import { directiveElement, type DirectiveUse } from "./entry";
import { replaceChild } from "./tree";

/**
 * Gives each directive's body the form that its definition asks for, and takes
 * directives out of paragraphs, where blocks may not stand; a paragraph that
 * holds nothing goes. Changes the tree.
 */
export function seatDirectives(
  tree: Root,
  directives: readonly DirectiveUse[],
  definitions: readonly DirectiveDefinition[],
): void {
  const seat = (parent: Parents): void => {
    for (let index = parent.children.length - 1; index >= 0; index -= 1) {
      const child = parent.children[index];
      if (child?.type !== "element") continue;
      seat(child);
      const use = directives[directiveIndex(child)];
      const definition = definitions.find(({ name }) => name === use?.name);
      if (use && definition?.prepareBody) {
        child.children = definition.prepareBody(child.children, use.attributes);
      }
      if (child.tagName !== "p") continue;
      if (child.children.some(isDirective) || isEmpty(child)) {
        replaceChild(parent, index, splitParagraph(child));
      }
    }
  };
  seat(tree);
}

/** The index that a directive's element carries; -1 for any other element. */
export function directiveIndex(node: Element): number {
  return isDirective(node) ? Number(node.properties.dataIndex) : -1;
}

function isDirective(node: ElementContent): node is Element {
  return node.type === "element" && node.tagName === directiveElement;
}

/** Without an id, which a link may point to. */
function isEmpty({ children, properties }: Element): boolean {
  return children.length === 0 && properties.id === undefined;
}

function splitParagraph(paragraph: Element): Element[] {
  const parts: Element[] = [];
  let open: Element | undefined;
  for (const child of paragraph.children) {
    if (isDirective(child)) {
      parts.push(child);
      open = undefined;
      continue;
    }
    if (!open) {
      if (child.type === "text" && !child.value.trim()) continue;
      open = { ...paragraph, children: [] };
      parts.push(open);
    }
    open.children.push(child);
  }
  return parts;
}
