import type { Element, Root } from "hast";

import { classNames } from "./class-names";
import type { Heading } from "./entry";
import { copyTree, replaceChild } from "./tree";
import { SKIP, visit } from "./visit";
import type { Words } from "../words/words";

/** What may hold no link of ours. */
const interactive = ["a", "button", "summary"];

/**
 * A copy of a body in which each heading of its outline has a link to itself.
 * The link stands beside the heading, whose name stays its words. Headings
 * inside a link, and those of the DSFR's components (`fr-card__title`), have none.
 */
export function linkHeadings(
  tree: Root,
  outline: readonly Heading[],
  { headings }: Words,
): Root {
  const names = namesOf(outline);
  const copy = copyTree(tree);
  visit(copy, "element", (node, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    if (interactive.includes(node.tagName)) return SKIP;
    const { id } = node.properties;
    const name = typeof id === "string" ? names.get(id) : undefined;
    if (name === undefined || isPartOfComponent(node)) return undefined;
    replaceChild(parent, index, [
      beside(node, String(id), headings.linkTo(name)),
    ]);
    return [SKIP, index + 1];
  });
  return copy;
}

/** By id, the words of each heading; after those of its section when another heading has the same. */
function namesOf(outline: readonly Heading[]): Map<string, string> {
  const counts = new Map<string, number>();
  for (const { text } of outline) {
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  /** The sections that a heading stands in, the innermost last. */
  const around: Heading[] = [];
  return new Map(
    outline.map((heading) => {
      const { id, text, level } = heading;
      while ((around.at(-1)?.level ?? 0) >= level) around.pop();
      const section = counts.get(text) === 1 ? undefined : around.at(-1);
      around.push(heading);
      return [id, section ? `${section.text}, ${text}` : text];
    }),
  );
}

function isPartOfComponent(node: Element): boolean {
  return classNames(node).some((name) => /^fr-[\w-]+__/.test(name));
}

function beside(heading: Element, id: string, label: string): Element {
  const link: Element = {
    type: "element",
    tagName: "a",
    properties: {
      className: ["parution-anchor"],
      href: `#${encodeURIComponent(id)}`,
      ariaLabel: label,
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
