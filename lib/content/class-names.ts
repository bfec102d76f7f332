import type { Element } from "hast";

/** The classes of an element, as a list. */
export function classNames(node: Element): string[] {
  const { className } = node.properties;
  if (Array.isArray(className)) return className.map(String);
  return String(className ?? "")
    .split(/\s+/)
    .filter(Boolean);
}
