import type { Element, Nodes } from "hast";

import {
  attributeKind,
  type DirectiveDefinition,
} from "./directive-definition";
import type { DirectiveUse } from "./entry";
import { directiveIndex } from "./seat-directives";

export const deepestLevel = 6;

/** A directive that shows its title as a heading, and what is in it. */
export interface Box {
  use: DirectiveUse;
  contents: Section[];
}

/** What has a place in the levels of a body: a heading, or a box. */
export type Section = Element | Box;

export const isHeading = (section: Section): section is Element =>
  "tagName" in section;

export const levelOf = (heading: Element) => Number(heading.tagName.slice(1));

/** The headings and the boxes of a tree, in reading order. */
export function readSections(
  tree: Nodes,
  directives: readonly DirectiveUse[],
  definitions: readonly DirectiveDefinition[],
): Section[] {
  const collect = (node: Nodes, found: Section[]): void => {
    if (node.type === "text" || !("children" in node)) return;
    let inner = found;
    if (node.type === "element") {
      if (/^h[1-6]$/.test(node.tagName)) {
        found.push(node);
        return;
      }
      const use = directives[directiveIndex(node)];
      if (use && hasTitle(use, definitions)) {
        inner = [];
        found.push({ use, contents: inner });
      }
    }
    for (const child of node.children) collect(child, inner);
  };
  const sections: Section[] = [];
  collect(tree, sections);
  return sections;
}

/**
 * Puts the title of each box one level below the heading above it, and the
 * headings inside below the title, with no level skipped. What follows a box
 * goes on from the heading before it. Changes the headings and the uses.
 */
export function levelBoxes(sections: readonly Section[], above: number): void {
  let level = above;
  for (const section of sections) {
    if (isHeading(section)) {
      level = levelOf(section);
      continue;
    }
    const titleLevel = Math.min(deepestLevel, level + 1);
    section.use.titleLevel = titleLevel;
    nestHeadings(section.contents.filter(isHeading), titleLevel);
    levelBoxes(section.contents, titleLevel);
  }
}

/** Of the levels that were written, only which is deeper than which is kept: none is skipped. Changes the headings. */
export function nestHeadings(
  headings: readonly Element[],
  above: number,
): void {
  const open: number[] = [];
  for (const heading of headings) {
    const written = levelOf(heading);
    while ((open.at(-1) ?? 0) >= written) open.pop();
    open.push(written);
    heading.tagName = `h${Math.min(deepestLevel, above + open.length)}`;
  }
}

function hasTitle(
  { name, attributes }: DirectiveUse,
  definitions: readonly DirectiveDefinition[],
): boolean {
  const definition = definitions.find((one) => one.name === name);
  if (definition?.ownTitle) return true;
  return Object.entries(attributes).some(
    ([key, value]) =>
      value !== undefined &&
      definition !== undefined &&
      attributeKind(definition, key) === "title",
  );
}
