import type { Nodes as HtmlNode, Parents as HtmlParent } from "hast";
import type { Nodes as MarkdownNode, Parents as MarkdownParent } from "mdast";
import type { Node } from "unist";

/** As a visitor's answer: leaves the children of the node alone. */
export const SKIP = "skip";
/** As a visitor's answer: ends the walk. */
export const EXIT = "exit";

/**
 * Where the walk goes on: in the node and after it when nothing is said; a
 * number is the index, in the parent, of the next node after the children.
 */
type Answer =
  typeof SKIP | typeof EXIT | number | readonly [typeof SKIP, number];

/** A method, since only the parameters of methods may be narrower than those declared. */
type Visitor<Visited, Parent> = {
  visit(
    node: Visited,
    index: number | undefined,
    parent: Parent | undefined,
  ): Answer | undefined | void;
}["visit"];

type OfType<Nodes extends Node, Type> = Extract<Nodes, { type: Type }>;

/**
 * Walks a tree, parents before their children, with the answers of
 * unist-util-visit. With that library, which names a function anew at each node
 * it meets, reading an article takes 1.7 times as long.
 */
export function visit<Type extends HtmlNode["type"]>(
  tree: HtmlNode,
  types: Type | readonly Type[],
  visitor: Visitor<OfType<HtmlNode, Type>, HtmlParent>,
): void;
export function visit<Type extends MarkdownNode["type"]>(
  tree: MarkdownNode,
  types: Type | readonly Type[],
  visitor: Visitor<OfType<MarkdownNode, Type>, MarkdownParent>,
): void;
export function visit(
  tree: HtmlNode,
  visitor: Visitor<HtmlNode, HtmlParent>,
): void;
export function visit(
  tree: MarkdownNode,
  visitor: Visitor<MarkdownNode, MarkdownParent>,
): void;
export function visit(
  tree: Node,
  first: string | readonly string[] | AnyVisitor,
  second?: AnyVisitor,
): void {
  if (typeof first === "function") {
    walk(tree, undefined, undefined, first);
  } else if (second) {
    walk(tree, undefined, undefined, forTypes(first, second));
  }
}

type AnyVisitor = Visitor<Node, ParentNode>;

interface ParentNode extends Node {
  children: Node[];
}

function forTypes(
  types: string | readonly string[],
  visitor: AnyVisitor,
): AnyVisitor {
  return (node, index, parent) =>
    node.type === types ||
    (typeof types !== "string" && types.includes(node.type))
      ? visitor(node, index, parent)
      : undefined;
}

/** The index of the node to go on with; undefined at the end of the walk. */
function walk(
  node: Node,
  index: number | undefined,
  parent: ParentNode | undefined,
  visitor: AnyVisitor,
): number | undefined {
  const answer = visitor(node, index, parent);
  if (answer === EXIT) return undefined;
  const [isSkipped, said] =
    typeof answer === "object" ? [true, answer[1]] : [answer === SKIP, answer];
  if (!isSkipped && isParent(node)) {
    let next: number | undefined = 0;
    while (next < node.children.length) {
      const child: Node | undefined = node.children[next];
      next = child ? walk(child, next, node, visitor) : next + 1;
      if (next === undefined) return undefined;
    }
  }
  return typeof said === "number" ? said : (index ?? 0) + 1;
}

function isParent(node: Node): node is ParentNode {
  return "children" in node;
}
