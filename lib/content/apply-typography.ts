import type { Nodes, Root, Text } from "hast";

import {
  attributeKind,
  type AttributeKind,
  type DirectiveDefinition,
} from "./directive-definition";
import type { DirectiveUse, Language } from "./entry";
import { directiveIndex } from "./seat-directives";
import { frenchTypography, typesetPieces } from "./typography";

/** Elements whose text is shown as it was written. */
export const verbatim = new Set(["code", "kbd", "pre", "samp", "tt", "var"]);

/** Elements that a sentence runs through; any other ends it. */
export const inline = new Set(
  "a abbr b bdi bdo cite del dfn em font i ins mark q s small span strike strong sub sup time u".split(
    " ",
  ),
);

/** What attributes hold that is read as a sentence. */
const proseKinds: readonly AttributeKind[] = ["text", "title"];

/** A part of the text of a body, and the node to change if it is French prose. */
interface Piece {
  text: string;
  node?: Text;
}

/** What stands for a word that is not to be read: neither a space nor a letter. */
const someWord: Piece = { text: "\ufffc" };
const end: Piece = { text: "\n" };

export function isFrench(language: Language): boolean {
  return /^fr\b/i.test(language);
}

/**
 * Gives the prose of a body and of its directives the spaces of French
 * typography, across inline elements; code and other languages are left alone.
 * Changes the tree and the uses.
 */
export function applyTypography(
  tree: Root,
  directives: readonly DirectiveUse[],
  definitions: readonly DirectiveDefinition[],
  language: Language,
): void {
  const pieces: Piece[] = [];
  const collect = (node: Nodes, language: Language): void => {
    if (node.type === "text") {
      pieces.push(isFrench(language) ? { text: node.value, node } : someWord);
    }
    if (node.type === "root") {
      for (const child of node.children) collect(child, language);
    }
    if (node.type !== "element") return;
    if (verbatim.has(node.tagName) || node.tagName === "img") {
      pieces.push(someWord);
      return;
    }
    const own = node.properties.lang;
    const inner = typeof own === "string" ? own : language;
    const use = directives[directiveIndex(node)];
    if (use && isFrench(inner)) typesetAttributes(use, definitions);
    const isInline = inline.has(node.tagName);
    if (!isInline) pieces.push(end);
    for (const child of node.children) collect(child, inner);
    if (!isInline) pieces.push(end);
  };
  collect(tree, language);

  const typeset = typesetPieces(pieces.map(({ text }) => text));
  for (const [index, { text, node }] of pieces.entries()) {
    if (node) node.value = typeset[index] ?? text;
  }
}

/** In place: the tabs of a group hold the same uses. */
function typesetAttributes(
  use: DirectiveUse,
  definitions: readonly DirectiveDefinition[],
): void {
  const definition = definitions.find(({ name }) => name === use.name);
  if (!definition) return;
  const attributes = Object.entries(use.attributes).map(([name, value]) => {
    const isProse =
      value && proseKinds.includes(attributeKind(definition, name));
    return [name, isProse ? frenchTypography(value) : value];
  });
  use.attributes = Object.fromEntries(attributes);
}
