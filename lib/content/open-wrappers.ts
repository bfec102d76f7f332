import type { Element, Root } from "hast";

import { replaceChild } from "./tree";
import { SKIP, visit } from "./visit";

/** What a button may hold. */
const ofWords = new Set([
  ...["abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "em", "i"],
  ...["img", "ins", "kbd", "mark", "q", "s", "samp", "small", "span"],
  ...["strong", "sub", "sup", "time", "u", "var", "wbr"],
]);

/** What has buttons of its own, which no link may hold. */
const players = ["audio", "iframe", "video"];

const headings = ["h1", "h2", "h3", "h4", "h5", "h6"];

/** Drawings and formulas have a language of their own, with none of these. */
const foreign: ReadonlySet<string> = new Set(["math", "svg"]);
const blockTags = [
  ...["blockquote", "details", "div", "figure", "ol", "p", "pre", "section"],
  ...["table", "ul"],
  // A formula that an item opens takes in the items after it.
  ...["dd", "dt", "li"],
];

/**
 * Takes away tables without a row, links and headings around directives, links around players, headings around others, and buttons around blocks:
 * they were never closed, and a browser would close them at the next one.
 * What they hold stays. Gives what was taken away. Changes the tree.
 */
export function openWrappers(tree: Root): Element[] {
  const opened: Element[] = [];
  visit(tree, "element", (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (foreign.has(node.tagName) && holdsBlock(node)) {
      opened.push(node);
      // It stays, to be reported.
      replaceChild(parent, index, [
        { ...node, children: [] },
        ...node.children,
      ]);
      return [SKIP, index + 1];
    }
    const isWrapper =
      isEmptyTable(node) ||
      (node.tagName === "button" && !holdsWords(node)) ||
      (node.tagName === "a" && holdsBlock(node, players)) ||
      (headings.includes(node.tagName) && holdsBlock(node, headings));
    if (!isWrapper) return undefined;
    opened.push(node);
    replaceChild(parent, index, node.children);
    return [SKIP, index];
  });
  return opened;
}

/** What nothing closes gives its words away, one by one, in a place where other elements do not end. */
function isEmptyTable({ tagName, children }: Element): boolean {
  return (
    tagName === "table" &&
    children.every((child) => child.type === "text" && !child.value.trim())
  );
}

/** Whether an element holds nothing but words, and what stands in a sentence. */
export function holdsWords({ children }: Element): boolean {
  return children.every(
    (child) =>
      child.type === "text" ||
      child.type === "comment" ||
      (child.type === "element" &&
        ofWords.has(child.tagName) &&
        holdsWords(child)),
  );
}

/** Whether it holds a directive, however deep, or one of some elements. */
function holdsBlock(
  { children }: Element,
  blocks: readonly string[] = blockTags,
): boolean {
  return children.some(
    (child) =>
      child.type === "directiveSlot" ||
      (child.type === "element" &&
        (blocks.includes(child.tagName) || holdsBlock(child, blocks))),
  );
}
