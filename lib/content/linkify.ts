import type { Element, Root, Text } from "hast";
import { LinkifyIt } from "linkify-it";

import { replaceChild } from "./tree";
import { SKIP, visit } from "./visit";

/** Elements whose text is no prose, or is a link already. */
const excluded = ["a", "button", "code", "kbd", "pre", "samp"];

/** None for the name of a host. */
const schemes = ["", "http:", "https:", "mailto:"];

const finder = new LinkifyIt({ fuzzyLink: true });

/** Makes links of the addresses that Markdown leaves as text: `code.gouv.fr`. Changes the tree. */
export function linkify(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (node.type === "element" && excluded.includes(node.tagName)) return SKIP;
    if (node.type !== "text") return undefined;
    if (parent === undefined || index === undefined) return undefined;
    const parts = linkedParts(node);
    replaceChild(parent, index, parts);
    return [SKIP, index + parts.length];
  });
}

function linkedParts(text: Text): (Text | Element)[] {
  const { value, position } = text;
  const parts: (Text | Element)[] = [];
  let at = 0;
  for (const match of finder.match(value) ?? []) {
    const { schema, index, lastIndex, raw, url } = match;
    if (!schemes.includes(schema)) continue;
    parts.push({ ...text, value: value.slice(at, index) });
    parts.push({
      type: "element",
      tagName: "a",
      properties: { href: schema === "" ? `https://${raw}` : url },
      children: [{ type: "text", value: raw }],
      ...(position && { position }),
    });
    at = lastIndex;
  }
  return [...parts, { ...text, value: value.slice(at) }].filter(
    (part) => part.type !== "text" || part.value !== "",
  );
}
