import {
  attributeKind,
  type DirectiveDefinition,
} from "./directive-definition";
import { directiveElement, type Body } from "./entry";
import { EXIT, visit } from "./visit";

/** Characters that, under a title and its summary, push what follows off a phone's first screen. */
const firstScreen = 250;

/**
 * The image, as its author wrote it, that a reader sees without scrolling, or
 * undefined when words come first. A page with a main image needs no other.
 */
export function openingImage(
  { tree, directives }: Pick<Body, "tree" | "directives">,
  definitions: readonly DirectiveDefinition[],
): string | undefined {
  let length = 0;
  let found: string | undefined;
  visit(tree, (node) => {
    if (node.type === "text") length += node.value.length;
    if (node.type === "element") {
      const { src, dataIndex } = node.properties;
      if (node.tagName === "img" && typeof src === "string") found = src;
      if (node.tagName === directiveElement) {
        const use = directives[Number(dataIndex)];
        const definition = definitions.find(({ name }) => name === use?.name);
        found = Object.entries(use?.attributes ?? {}).find(
          ([name]) => definition && attributeKind(definition, name) === "image",
        )?.[1];
      }
    }
    return found !== undefined || length > firstScreen ? EXIT : undefined;
  });
  return length > firstScreen ? undefined : found;
}
