import type { Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { mdxFromMarkdown } from "mdast-util-mdx";
import { toString } from "mdast-util-to-string";
import { gfm } from "micromark-extension-gfm";
import { mdxjs } from "micromark-extension-mdxjs";
import { directiveFromMarkdown, directiveSyntax } from "./index";

export type Format = "md" | "mdx";

/** For the tests: parses as the site does. */
export function parseSample(source: string, format: Format = "md"): Root {
  const isMdx = format === "mdx";
  return fromMarkdown(source, {
    extensions: [
      gfm(),
      ...(isMdx ? [mdxjs()] : [{ disable: { null: ["codeIndented"] } }]),
      directiveSyntax(),
    ],
    mdastExtensions: [
      gfmFromMarkdown(),
      ...(isMdx ? [mdxFromMarkdown()] : []),
      directiveFromMarkdown(),
    ],
  });
}

/** For the tests: the blocks of a tree, one a line, indented by depth. */
export function outline(source: string, format?: Format): string[] {
  return parseSample(source, format).children.flatMap(describeBlock);
}

function describeBlock(node: Nodes): string[] {
  const inner =
    "children" in node && !isTextBlock(node)
      ? node.children.flatMap(describeBlock)
      : [];
  return [describe(node), ...inner.map((line) => `  ${line}`)];
}

function isTextBlock({ type }: Nodes): boolean {
  return ["paragraph", "heading", "tableCell"].includes(type);
}

function describe(node: Nodes): string {
  if (node.type === "directive") {
    const state = node.closed ? "" : " unclosed";
    const title = node.parameter && ` [${node.parameter}]`;
    return `${node.form} ${node.name}${title}${state}`;
  }
  if ("value" in node) return `${node.type} ${JSON.stringify(node.value)}`;
  if ("name" in node) return `${node.type} ${node.name}`;
  return isTextBlock(node)
    ? `${node.type} ${JSON.stringify(toString(node))}`
    : node.type;
}
