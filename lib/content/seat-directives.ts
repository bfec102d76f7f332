import type { Element, ElementContent, Nodes, Parents, Root } from "hast";

import { definitionOf, type DirectiveDefinition } from "./directive-definition";
import { fileStart, type Problem } from "../problems";
import { directiveElement, type DirectiveUse } from "./entry";
import { replaceChild } from "./tree";

/**
 * Gives each directive's body the form that its definition asks for, and takes
 * directives out of paragraphs, where blocks may not stand; a paragraph that
 * holds nothing goes. A directive inside one that may hold none is moved after
 * it and reported. Changes the tree.
 */
export function seatDirectives(
  file: string,
  tree: Root,
  directives: readonly DirectiveUse[],
  definitions: readonly DirectiveDefinition[],
): Problem[] {
  const problems: Problem[] = [];
  const reported = new Set<Element>();
  const moveOut = (outer: Element, name: string): Element[] => {
    const inner = takeDirectives(outer);
    for (const one of inner.filter((element) => !reported.has(element))) {
      reported.add(one);
      const { line, column } = directives[directiveIndex(one)] ?? fileStart;
      problems.push({
        file,
        line,
        column,
        rule: "directive-inside",
        message: `« ${name} » ne peut contenir ni vidéo, ni citation, ni autre directive.`,
        mend: `Placez celle-ci après la ligne qui ferme « ${name} ».`,
      });
    }
    return inner;
  };
  const seat = (parent: Parents): void => {
    for (let index = parent.children.length - 1; index >= 0; index -= 1) {
      const child = parent.children[index];
      if (child?.type !== "element") continue;
      seat(child);
      const use = directives[directiveIndex(child)];
      const definition = definitionOf(use, definitions);
      if (use && definition?.prepareBody) {
        child.children = definition.prepareBody(child.children, use.attributes);
      }
      if (use && definition?.plainBody) {
        const inner = moveOut(child, use.name);
        const rest = showsNothing(child, use) ? [] : [child];
        if (inner.length > 0) replaceChild(parent, index, [...rest, ...inner]);
      }
      if (child.tagName !== "p") continue;
      if (child.children.some(isDirective) || isEmpty(child)) {
        replaceChild(parent, index, splitParagraph(child));
      }
    }
  };
  seat(tree);
  return problems;
}

function showsNothing(
  { children }: Element,
  { attributes }: DirectiveUse,
): boolean {
  const words = Object.values(attributes).filter(Boolean);
  return words.length === 0 && children.every(isBlankText);
}

/** Takes the directives out of an element, however deep, and gives them in order. */
function takeDirectives(outer: Element): Element[] {
  const taken: Element[] = [];
  outer.children = outer.children.filter((child) => {
    if (child.type !== "element") return true;
    const isInner = directiveIndex(child) >= 0;
    taken.push(...(isInner ? [child] : takeDirectives(child)));
    return !isInner;
  });
  return taken;
}

export function isBlankText(node: Nodes): boolean {
  return node.type === "text" && !node.value.trim();
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
