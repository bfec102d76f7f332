import type { Element, Root } from "xast";
import { toXml } from "xast-util-to-xml";

import { plainCharacters } from "../content/plain-characters";

/** An element of XML; what is undefined has no element. */
export function element(
  name: string,
  content: string | readonly (Element | undefined)[],
  attributes: Readonly<Record<string, string>> = {},
): Element {
  const children =
    typeof content === "string"
      ? [{ type: "text" as const, value: plainCharacters(content) }]
      : content.filter((one) => one !== undefined);
  return { type: "element", name, attributes, children };
}

/** A whole document of XML. */
export function xmlDocument(root: Element): string {
  const tree: Root = { type: "root", children: [root] };
  // Outside a CDATA section, which no document of ours has, its end is an error.
  const xml = toXml(tree).replaceAll("]]>", "]]&gt;");
  return `<?xml version="1.0" encoding="utf-8"?>\n${xml}\n`;
}
