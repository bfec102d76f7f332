import type { ElementContent, Text } from "hast";

const nonBreakingSpace = "\u00a0";

/**
 * Puts French quotation marks around a quotation that has none. A text that
 * has its own, anywhere, is left as it is.
 */
export function addGuillemets(body: ElementContent[]): ElementContent[] {
  const texts = visibleTexts(body);
  const [first, last] = [texts[0], texts.at(-1)];
  if (!first || !last || texts.some(({ value }) => /[«»“”"]/.test(value))) {
    return body;
  }
  first.value = `«${nonBreakingSpace}${first.value.trimStart()}`;
  last.value = `${last.value.trimEnd()}${nonBreakingSpace}»`;
  return body;
}

function visibleTexts(nodes: readonly ElementContent[]): Text[] {
  return nodes.flatMap((node) => {
    if (node.type === "text") return node.value.trim() ? [node] : [];
    return "children" in node ? visibleTexts(node.children) : [];
  });
}
