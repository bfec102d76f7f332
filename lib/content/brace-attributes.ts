import type { Root } from "mdast";
import { html, normalize } from "property-information";

import type { Problem } from "../problems";
import { readAttributes } from "./directive-syntax/read-attributes";
import type { WrittenAttribute } from "./directive-syntax/read-attributes";
import { placeOf } from "./tree";
import { visit } from "./visit";

/** How attributes start, unlike a word in braces. */
const startsAttributes = /^\{\s*(?:[.#]|[\p{L}_][\p{L}\p{N}_:-]*=)/u;

/**
 * Gives links and images the attributes written in braces right after them:
 * `[x](y){.fr-link target="_blank"}`. Words in braces stay text; attributes
 * that cannot be read do too, and are reported, and so do those after a bare
 * address. Names that HTML does not have are reported. Changes the tree.
 */
export function applyBraceAttributes(
  file: string,
  tree: Root,
  source: string,
): Problem[] {
  const problems: Problem[] = [];
  visit(
    tree,
    ["link", "image", "linkReference", "imageReference"],
    (node, index, parent) => {
      if (parent === undefined || index === undefined) return;
      const next = parent.children[index + 1];
      if (next?.type !== "text") return;
      const isEscaped = source[next.position?.start.offset ?? 0] !== "{";
      const opener = source[node.position?.start.offset ?? -1] ?? "";
      const isMarked = ["[", "!", "<"].includes(opener);
      if (isEscaped || !isMarked || !next.value.startsWith("{")) return;
      const { attributes, complete, problem, end } = readAttributes(
        next.value,
        0,
      );
      if (!complete || problem) {
        if (startsAttributes.test(next.value)) {
          problems.push(unreadable(file, next));
        }
        return;
      }
      // Neither `.`, `#` nor `=`: a word, as in `{offering}`.
      if (attributes.every(({ value }) => value === true)) return;
      const unknown = attributes.find(({ name }) => !isKnown(name));
      if (unknown) problems.push(unknownName(file, next, unknown));
      node.data = {
        ...node.data,
        hProperties: Object.fromEntries(
          attributes.map(({ name, value }) => [name, value]),
        ),
      };
      next.value = next.value.slice(end);
    },
  );
  return problems;
}

function isKnown(name: string): boolean {
  return normalize(name) in html.normal || /^data-/i.test(name);
}

function unknownName(
  file: string,
  braces: Parameters<typeof placeOf>[0],
  { name }: WrittenAttribute,
): Problem {
  return {
    file,
    ...placeOf(braces),
    rule: "unread-attributes",
    message: `L’attribut « ${name} » n’existe pas : il est retiré.`,
    mend: "Corrigez son nom, ou retirez-le.",
  };
}

function unreadable(
  file: string,
  node: Parameters<typeof placeOf>[0],
): Problem {
  return {
    file,
    ...placeOf(node),
    rule: "unread-attributes",
    message: "Ces attributs ne peuvent pas être lus : ils restent du texte.",
    mend: 'Écrivez-les ainsi : {.fr-link target="_blank"}.',
  };
}
