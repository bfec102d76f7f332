import type { Root } from "mdast";
import type { Point } from "unist";

import type { Place, Problem } from "../problems";
import { placeOf } from "./tree";
import { visit } from "./visit";

/** A call as it is written, unless it is escaped. */
const call = /(?<!\\)\[\^[^\]\s]+\]/g;

/**
 * Notes that nothing calls, which are not shown, and calls of notes that are
 * not there, which stay text.
 */
export function checkNotes(
  file: string,
  tree: Root,
  source: string,
): Problem[] {
  const called = new Set<string>();
  visit(tree, "footnoteReference", (node) => {
    called.add(node.identifier);
  });
  const problems: Problem[] = [];
  visit(tree, "footnoteDefinition", (node) => {
    if (called.has(node.identifier)) return;
    const call = `[^${node.label ?? node.identifier}]`;
    problems.push({
      file,
      ...placeOf(node),
      rule: "unused-note",
      message: `La note « ${call} » n’est appelée nulle part : elle n’est pas montrée.`,
      mend: `Écrivez « ${call} » dans le texte, là où elle s’applique, ou retirez-la.`,
    });
  });
  visit(tree, "text", ({ position }) => {
    if (!position) return;
    const written = source.slice(position.start.offset, position.end.offset);
    for (const { 0: found, index } of written.matchAll(call)) {
      problems.push({
        file,
        ...placeAfter(position.start, written.slice(0, index)),
        rule: "missing-note",
        message: `La note « ${found} » n’a pas de texte : l’appel reste tel quel.`,
        mend: `Ajoutez une ligne « ${found}: … », ou retirez l’appel.`,
      });
    }
  });
  return problems;
}

/** Where a text that starts at a point ends. */
function placeAfter({ line, column }: Point, text: string): Place {
  const lines = text.split("\n");
  const last = lines.at(-1) ?? "";
  return lines.length === 1
    ? { line, column: column + text.length }
    : { line: line + lines.length - 1, column: last.length + 1 };
}
