import type { Element, Root } from "hast";

import { classNames } from "./class-names";
import type { Heading } from "./entry";
import { replaceChild } from "./tree";
import { SKIP, visit } from "./visit";

/** What may hold no link of ours. */
const interactive = ["a", "button", "summary"];

/**
 * A copy of a body in which each heading of its outline has a link to itself.
 * The link stands beside the heading, whose name stays its words. Headings
 * inside a link, and those of the DSFR's components (`fr-card__title`), have none.
 */
export function linkHeadings(tree: Root, outline: readonly Heading[]): Root {
  const texts = new Map(outline.map(({ id, text }) => [id, text]));
  const copy = structuredClone(tree);
  visit(copy, "element", (node, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    if (interactive.includes(node.tagName)) return SKIP;
    const { id } = node.properties;
    const text = typeof id === "string" ? texts.get(id) : undefined;
    if (text === undefined || isPartOfComponent(node)) return undefined;
    replaceChild(parent, index, [beside(node, String(id), text)]);
    return [SKIP, index + 1];
  });
  return copy;
}

function isPartOfComponent(node: Element): boolean {
  return classNames(node).some((name) => /^fr-[\w-]+__/.test(name));
}

function beside(heading: Element, id: string, text: string): Element {
  const link: Element = {
    type: "element",
    tagName: "a",
    properties: {
      className: ["parution-anchor"],
      href: `#${encodeURIComponent(id)}`,
      ariaLabel: `Lien vers la section\u00a0: ${text}`,
    },
    children: [],
  };
  return {
    type: "element",
    tagName: "div",
    properties: { className: ["parution-heading"] },
    children: [heading, link],
  };
}
