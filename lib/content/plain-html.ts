import type { Element, Root, RootContent, Text } from "hast";

/** What may stand in an element of a plain tree. */
interface Place {
  elements: readonly string[];
  text: "words" | "space" | "none";
}

const words = ["a", "br", "code", "del", "em", "img", "strong"];
const blocks = [
  ...["blockquote", "h1", "h2", "h3", "h4", "h5", "h6"],
  ...["hr", "ol", "p", "pre", "table", "ul"],
];

const inWords = ["a", "del", "em", "h1", "h2", "h3", "h4", "h5", "h6"].concat(
  ...["p", "strong", "td", "th"],
);

/** A parser of HTML moves, closes and adds nothing in these. */
const places: ReadonlyMap<string, Place> = new Map([
  ["root", { elements: blocks, text: "space" }],
  ["blockquote", { elements: blocks, text: "space" }],
  ["li", { elements: [...blocks, ...words], text: "words" }],
  ["ul", { elements: ["li"], text: "space" }],
  ["ol", { elements: ["li"], text: "space" }],
  ["table", { elements: ["thead", "tbody"], text: "space" }],
  ["thead", { elements: ["tr"], text: "space" }],
  ["tbody", { elements: ["tr"], text: "space" }],
  ["tr", { elements: ["th", "td"], text: "space" }],
  ["pre", { elements: ["code"], text: "none" }],
  ["code", { elements: [], text: "words" }],
  ...["br", "hr", "img"].map((name): [string, Place] => [
    name,
    { elements: [], text: "none" },
  ]),
  ...inWords.map((name): [string, Place] => [
    name,
    { elements: words, text: "words" },
  ]),
]);

/** The properties that are what they were once they have been attributes. */
const properties: Readonly<Record<string, "string" | "number">> = {
  align: "string",
  alt: "string",
  href: "string",
  src: "string",
  start: "number",
  title: "string",
};

/**
 * Whether a parser of HTML would give a tree back as it is, but for texts that
 * follow each other. Most bodies are such: they are written in Markdown alone.
 */
export function isPlainHtml(tree: Root): boolean {
  return tree.children.every((child) => isPlain(child, "root", []));
}

function isPlain(
  node: RootContent,
  parent: string,
  around: readonly string[],
): boolean {
  const place = places.get(parent);
  if (!place) return false;
  switch (node.type) {
    case "text":
      return isPlainText(node, place);
    case "directiveSlot":
      return place.text === "words" || place.elements === blocks;
    case "element":
      return (
        place.elements.includes(node.tagName) &&
        isPlainNesting(node.tagName, around) &&
        hasPlainProperties(node) &&
        !(node.tagName === "pre" && startsWithLineFeed(node)) &&
        node.children.every((child) =>
          isPlain(child, node.tagName, [...around, node.tagName]),
        )
      );
    default:
      return false;
  }
}

function isPlainText({ value }: Text, { text }: Place): boolean {
  if (text === "words") return value !== "";
  return text === "space" && /^[\t\n\f\r ]+$/.test(value);
}

/** No link in a link, and no word marked in the same way three times. */
function isPlainNesting(name: string, around: readonly string[]): boolean {
  if (!words.includes(name)) return true;
  const same = around.filter((one) => one === name).length;
  return same < (name === "a" ? 1 : 2);
}

/** A parser takes the line feed that code begins with for that of its first line. */
function startsWithLineFeed({ children: [first] }: Element): boolean {
  if (first?.type === "element") return startsWithLineFeed(first);
  return first?.type === "text" && first.value.startsWith("\n");
}

function hasPlainProperties({ properties: own, tagName }: Element): boolean {
  return Object.entries(own).every(([name, value]) =>
    name === "className"
      ? tagName === "code" && Array.isArray(value)
      : typeof value === properties[name],
  );
}

/**
 * A plain tree as a parser gives it back: its texts whole, and nothing that
 * HTML does not say. Directives stay as they are. Changes the tree.
 */
export function parsePlainHtml(tree: Root): Root {
  tree.children = joinTexts(tree.children);
  return tree;
}

function joinTexts<Node extends RootContent>(nodes: readonly Node[]): Node[] {
  const joined: Node[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === "text" && last?.type === "text") {
      last.value += node.value;
      continue;
    }
    if (node.type === "element") node.children = joinTexts(node.children);
    if (node.type !== "directiveSlot") delete node.data;
    joined.push(node);
  }
  return joined;
}
