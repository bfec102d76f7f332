import type { Element, ElementContent, Properties, Root } from "hast";

/**
 * A body as feed readers understand it, a copy: structure and words, without
 * what only our pages give a meaning to: classes, ids, roles, boxes to tick,
 * buttons, and the `span` that are left with nothing to say.
 */
export function feedTree(tree: Root): Root {
  return { type: "root", children: tree.children.flatMap(plainNode) };
}

function plainNode(node: Root["children"][number]): ElementContent[] {
  if (node.type === "text") return [node];
  return node.type === "element" ? plainElement(node) : [];
}

function plainElement(element: Element): ElementContent[] {
  const { tagName } = element;
  if (tagName === "input") return [taskBox(element)];
  const properties = Object.fromEntries(
    Object.entries(element.properties).filter(([name]) => kept.has(name)),
  );
  const children = element.children.flatMap(plainNode);
  if (saysNothing(tagName, properties)) return children;
  return [{ type: "element", tagName, properties, children }];
}

/** Whether an element is no more than its children. */
function saysNothing(tagName: string, properties: Properties): boolean {
  if (tagName === "button") return true;
  if (tagName === "a") return properties.href === undefined;
  return tagName === "span" && Object.keys(properties).length === 0;
}

function taskBox({ properties }: Element): ElementContent {
  return { type: "text", value: properties.checked ? "☑" : "☐" };
}

/** The attributes that mean something without our page. */
const kept = new Set([
  "abbr",
  "alt",
  "colSpan",
  "controls",
  "dateTime",
  "dir",
  "height",
  "href",
  "hrefLang",
  "kind",
  "label",
  "lang",
  "open",
  "poster",
  "reversed",
  "rowSpan",
  "scope",
  "span",
  "src",
  "srcLang",
  "start",
  "title",
  "type",
  "value",
  "width",
  // Where a directive stands: not shown.
  "dataIndex",
]);
