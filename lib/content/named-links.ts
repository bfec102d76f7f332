import type { Element, Nodes, Root } from "hast";

import { directiveElement, type NamedLink } from "./entry";
import { placeOf } from "./tree";
import { visit } from "./visit";

/** The links that an author wrote in a body, in their order. */
export function namedLinksOf(tree: Root): NamedLink[] {
  const links: NamedLink[] = [];
  visit(tree, "element", (node) => {
    const { href } = node.properties;
    if (node.tagName !== "a" || typeof href !== "string") return;
    if (isNoteLink(node) || holdsDirective(node)) return;
    const { ariaLabel, title } = node.properties;
    const name = [ariaLabel, nameOf(node), title]
      .map((text) => (typeof text === "string" ? text.trim() : ""))
      .find((text) => text !== "");
    links.push({ ...placeOf(node), target: href, name: name ?? "" });
  });
  return links;
}

/** The same for two names that readers hear alike: without case, signs around it, or spacing. */
export function heardAs(name: string): string {
  return name
    .toLowerCase()
    .replace(/[’']/g, "’")
    .replace(/\s+/g, " ")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
}

function nameOf(node: Nodes): string {
  if (node.type === "text") return node.value;
  if (node.type === "element" && node.tagName === "img") {
    return typeof node.properties.alt === "string" ? node.properties.alt : "";
  }
  return "children" in node ? node.children.map(nameOf).join("") : "";
}

/** The calls of notes, and the ways back, are named by the program. */
function isNoteLink({ properties }: Element): boolean {
  return "dataFootnoteRef" in properties || "dataFootnoteBackref" in properties;
}

function holdsDirective(node: Nodes): boolean {
  if (!("children" in node)) return false;
  return node.children.some(
    (child) =>
      (child.type === "element" && child.tagName === directiveElement) ||
      holdsDirective(child),
  );
}
