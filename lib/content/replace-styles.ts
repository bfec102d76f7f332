import type { Element, Root } from "hast";

import type { Problem } from "../problems";
import { classNames } from "./class-names";
import { placeOf } from "./tree";
import { visit } from "./visit";

/** The declarations for which there is a class. */
const classes = new Map([
  ["text-align:left", "parution-align-left"],
  ["text-align:center", "parution-align-center"],
  ["text-align:right", "parution-align-right"],
  ["font-weight:bold", "fr-text--bold"],
  ["font-weight:700", "fr-text--bold"],
]);

/** How authors give a player its size; players have their own here. */
const playerSize =
  /^(?:aspect-ratio|border(?:-\w+)?|height|left|margin|max-width|overflow|padding(?:-top|-bottom)?|position|top|width):/;

const players = new Set(["audio", "iframe", "video"]);

/**
 * Replaces inline styles, and `<center>`, by classes where there is one for the
 * look they give. Other styles are left for the cleaning to remove, and
 * reported but for those that only set the size of a player. Changes the tree.
 */
export function replaceStyles(file: string, tree: Root): Problem[] {
  const problems: Problem[] = [];
  visit(tree, "element", (node) => {
    if (node.tagName === "center") {
      node.tagName = "div";
      addClass(node, "parution-align-center");
    }
    const style = node.properties.style;
    if (style === undefined) return;
    delete node.properties.style;
    const others = declarationsOf(String(style)).filter((declaration) => {
      const name = classes.get(declaration);
      if (name) addClass(node, name);
      return !name;
    });
    const isLost = others.some((one) => !playerSize.test(one));
    if (isLost || (others.length > 0 && !holdsPlayer(node))) {
      problems.push(inlineStyle(file, node, others));
    }
  });
  return problems;
}

/** `text-align:center`, in lower case and without spaces around the colon. */
function declarationsOf(style: string): string[] {
  return style
    .replace(/\/\*[\s\S]*?(?:\*\/|$)|!\s*important/g, "")
    .split(";")
    .map((one) => aroundColon(one.trim().toLowerCase()))
    .filter(Boolean);
}

function aroundColon(declaration: string): string {
  const [name = "", ...value] = declaration.split(":");
  if (value.length === 0) return name;
  return `${name.trimEnd()}:${value.join(":").trimStart()}`;
}

function holdsPlayer(node: Element): boolean {
  if (players.has(node.tagName)) return true;
  return node.children.some(
    (child) =>
      child.type === "directiveSlot" ||
      (child.type === "element" && holdsPlayer(child)),
  );
}

function addClass(node: Element, name: string): void {
  node.properties.className = [
    ...classNames(node).filter((one) => one !== name),
    name,
  ];
}

function inlineStyle(
  file: string,
  node: Element,
  declarations: readonly string[],
): Problem {
  const first = declarations[0]?.slice(0, 40) ?? "";
  return {
    file,
    ...placeOf(node),
    rule: "inline-style",
    message: `L’attribut « style » (« ${first} »${declarations.length > 1 ? "…" : ""}) est retiré.`,
    mend: 'Utilisez une classe du DSFR : class="fr-text--bold", par exemple.',
  };
}
