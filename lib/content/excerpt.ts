import type { Root } from "hast";

import { extractText } from "./extract-text";
import { EXIT, visit } from "./visit";

/** What lists of results show of a description, in signs. */
const longestExcerpt = 160;

/** The first paragraph of a body, cut at a word; all its words when it has no paragraph. */
export function excerptOf(tree: Root): string {
  let first = "";
  visit(tree, "element", (element) => {
    if (element.tagName !== "p") return;
    first = extractText({ type: "root", children: [element] });
    return first ? EXIT : undefined;
  });
  return cutAtWord(first || extractText(tree), longestExcerpt);
}

/** A text, or its first words and « … » when it is longer than a number of signs. */
export function cutAtWord(text: string, longest: number): string {
  const signs = [...text];
  if (signs.length <= longest) return text;
  const start = signs.slice(0, longest).join("");
  const words = start.replace(/[\s\p{P}]*[^\s]*$/u, "");
  return `${words || start}…`;
}
