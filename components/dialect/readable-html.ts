import { parseFragment, type DefaultTreeAdapterTypes } from "parse5";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements that stand in a line of text; each other has lines of its own. */
const inline = new Set(
  "a abbr b bdi bdo br button cite code del dfn em i img input ins kbd label mark q s samp small span strong sub sup time u var wbr".split(
    " ",
  ),
);

const empty = new Set("br col hr img input source track wbr".split(" "));

/**
 * HTML as lines to compare and to read: an element a line, indented; attributes
 * in alphabetical order; white space that shows nothing left out, and each kind
 * of space that shows something given its name.
 */
export function readableHtml(html: string): string {
  return linesOf(parseFragment(html).childNodes, "").join("\n");
}

function linesOf(nodes: readonly Node[], indent: string): string[] {
  const lines: string[] = [];
  let text = "";
  const endText = () => {
    if (text.trim()) lines.push(indent + text.trim());
    text = "";
  };
  for (const node of nodes) {
    if (isBlock(node)) {
      endText();
      lines.push(...blockLines(node, indent));
    } else text += inlineText(node);
  }
  endText();
  return lines;
}

function isBlock(node: Node): node is Element {
  if (!("tagName" in node)) return false;
  return !inline.has(node.tagName) || node.childNodes.some(isBlock);
}

function blockLines(element: Element, indent: string): string[] {
  const { tagName, childNodes } = element;
  if (empty.has(tagName)) return [indent + startTag(element)];
  if (tagName === "pre") {
    return [indent + startTag(element) + rawText(childNodes) + "</pre>"];
  }
  const inner = linesOf(childNodes, `${indent}  `);
  const [first = ""] = inner;
  return childNodes.some(isBlock)
    ? [indent + startTag(element), ...inner, `${indent}</${tagName}>`]
    : [`${indent}${startTag(element)}${first.trim()}</${tagName}>`];
}

function inlineText(node: Node): string {
  if (node.nodeName === "#text" && "value" in node) {
    return escape(node.value).replace(/[ \t\r\n]+/g, " ");
  }
  if (node.nodeName === "#comment" && "data" in node) {
    return `<!--${node.data}-->`;
  }
  if (!("tagName" in node)) return "";
  if (empty.has(node.tagName)) return startTag(node);
  const inner = node.childNodes.map(inlineText).join("");
  return `${startTag(node)}${inner}</${node.tagName}>`;
}

/** Of a `pre`: its white space is shown. */
function rawText(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if (node.nodeName === "#text" && "value" in node) {
        return escape(node.value);
      }
      if (!("tagName" in node)) return "";
      return `${startTag(node)}${rawText(node.childNodes)}</${node.tagName}>`;
    })
    .join("");
}

function startTag({ tagName, attrs }: Element): string {
  const attributes = attrs
    .map(({ name, value }) => ` ${name}="${escape(value)}"`)
    .sort();
  return `<${tagName}${attributes.join("")}>`;
}

function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll("\u00a0", "&nbsp;")
    .replaceAll("\u202f", "&#8239;");
}
