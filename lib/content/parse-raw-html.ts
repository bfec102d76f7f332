import type { Comment, Element, Root } from "hast";
import { raw } from "hast-util-raw";
import { VFile } from "vfile";

import { unclosedAt } from "./check-unclosed-html";
import type { HtmlDirectiveSlot } from "./directive-call";
import { openWrappers } from "./open-wrappers";
import { isPlainHtml, parsePlainHtml } from "./plain-html";
import { replaceChild } from "./tree";
import { endUnclosed } from "./unclosed-elements";
import { SKIP, visit } from "./visit";

/**
 * Parses the raw HTML of a tree with everything around it, since authors put
 * Markdown between tags; directives are parsed apart, so that an unclosed tag
 * never leaves its block. Calls `open` with each element around blocks that it
 * takes away. Changes the tree that it is given.
 */
export function parseRawHtml(
  tree: Root,
  source: string,
  open: (wrapper: Element) => void,
): Root {
  visit(tree, ["directiveSlot"], (slot) => {
    slot.children = parseInside(slot, source, open);
    return SKIP;
  });
  if (isPlainHtml(tree)) return parsePlainHtml(tree);
  const parsed = parseHtml(tree, source);
  const opened = openWrappers(parsed);
  opened.forEach(open);
  return opened.length > 0 ? parseHtml(parsed, source) : parsed;
}

/**
 * The same by a parser of HTML, with what directives hold parsed already. It
 * makes a token of every word. So each text is one word for it, but for the
 * white space around, and each directive a comment.
 */
export function parseHtml(tree: Root, source: string): Root {
  const slots: HtmlDirectiveSlot[] = [];
  const texts: string[] = [];
  // Its parser goes on from an unfinished tag into what follows, and fails.
  let hasLists = false;
  visit(tree, "raw", (node) => {
    node.value = node.value
      .slice(0, unclosedAt(node.value))
      .replace(lists, (_, start: string, name: string) => {
        hasLists = true;
        return start + masked(name);
      });
  });
  endUnclosed(tree);
  visit(tree, ["directiveSlot", "text"], (node, index, parent) => {
    if (node.type === "text") {
      node.value = node.value.replace(insideSpace, (text) =>
        wordFor(texts.push(text) - 1),
      );
    } else if (parent && index !== undefined) {
      replaceChild(parent, index, [commentFor(slots.push(node) - 1)]);
    }
    return SKIP;
  });
  tree.children.push({ type: "comment", value: endMark });
  const parsed = raw(tree, { file: new VFile(source) });
  if (parsed.type !== "root") return { type: "root", children: [] };
  if (hasLists) unmaskLists(parsed);
  visit(parsed, ["comment", "text"], (node, index, parent) => {
    if (node.type === "text") {
      node.value = node.value.replace(
        words,
        (_, number: string) => texts[Number(number)] ?? "",
      );
      return undefined;
    }
    if (!parent || index === undefined) return undefined;
    if (node.value === endMark) {
      parent.children.splice(index, 1);
      return index;
    }
    const slot = slots[Number(numberOf.exec(node.value)?.[1])];
    if (!slot) return undefined;
    replaceChild(parent, index, [slot]);
    // What it holds is whole already.
    return [SKIP, index + 1];
  });
  return parsed;
}

function parseInside(
  { children }: HtmlDirectiveSlot,
  source: string,
  open: (wrapper: Element) => void,
): HtmlDirectiveSlot["children"] {
  const parsed = parseRawHtml({ type: "root", children }, source, open);
  return parsed.children.filter(
    (node) => node.type !== "doctype" && node.type !== "mdxjsEsm",
  );
}

/** In a list of choices that nothing closes, a parser drops the tags of all that follows: it is one to be reported, and no more. */
const lists = /(<\/?)(select)\b/gi;

/** A letter that no author writes, in the place of the second: names keep their length, so that places stay right. */
const mask = "\uE000";
const masked = (name: string) => `${name.charAt(0)}${mask}${name.slice(2)}`;
const unmasked = (text: string) => text.replaceAll(mask, "e");

/** Gives lists of choices their name again, and the letter back to what looked like one. */
function unmaskLists(tree: Root): void {
  visit(tree, ["element", "text"], (node) => {
    if (node.type === "text") {
      node.value = unmasked(node.value);
      return;
    }
    node.tagName = unmasked(node.tagName);
    for (const [name, value] of Object.entries(node.properties)) {
      if (typeof value === "string") node.properties[name] = unmasked(value);
    }
  });
}

/** White space of HTML, which the parser tells from words, as it moves words out of tables. */
const insideSpace = /[^\t\n\f\r ](?:[^]*[^\t\n\f\r ])?/;

/** No text holds a NUL: Markdown and HTML take it out. */
const wordFor = (index: number) => `\0${index}\0`;
const words = /\0(\d+)\0/g;

/** No comment of an author holds what ends it. */
const commentFor = (index: number): Comment => ({
  type: "comment",
  value: `-->${index}`,
});
const numberOf = /^-->(\d+)$/;

/** The parser holds back the text of a table until something comes after it; it is never told that the end has come. */
const endMark = "-->end";
