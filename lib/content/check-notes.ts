import type { FootnoteDefinition, Root } from "mdast";
import type { Point } from "unist";

import type { Place, Problem } from "../problems";
import { placeOf } from "./tree";
import { SKIP, visit } from "./visit";

/** A call as it is written, unless it is escaped. */
const call = /(?<!\\)\[\^[^[\]\s]+\]/g;

/**
 * Notes that nothing calls or that have the name of another, which are not
 * shown, and calls of notes that are not there, which stay text.
 */
export function checkNotes(
  file: string,
  tree: Root,
  source: string,
): Problem[] {
  const called = calledNotes(tree);
  const problems: Problem[] = [];
  const written = new Set<string>();
  visit(tree, "footnoteDefinition", (node) => {
    if (written.has(node.identifier)) {
      problems.push({
        file,
        ...placeOf(node),
        rule: "second-note",
        message: `La note « [^${node.label ?? node.identifier}] » est déjà écrite plus haut : celle-ci n’est pas montrée.`,
        mend: "Donnez-lui un autre nom, ici et dans le texte qui l’appelle, ou retirez-la.",
      });
      return;
    }
    written.add(node.identifier);
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

/** The notes that the text calls, or that a called note calls. */
function calledNotes(tree: Root): Set<string> {
  const notes = new Map<string, FootnoteDefinition>();
  visit(tree, "footnoteDefinition", (node) => {
    if (!notes.has(node.identifier)) notes.set(node.identifier, node);
  });
  const called = new Set<string>();
  const rest: (Root | FootnoteDefinition)[] = [tree];
  for (let shown = rest.pop(); shown; shown = rest.pop()) {
    visit(shown, ["footnoteDefinition", "footnoteReference"], (node) => {
      if (node.type === "footnoteDefinition") {
        return node === shown ? undefined : SKIP;
      }
      if (called.has(node.identifier)) return undefined;
      called.add(node.identifier);
      const note = notes.get(node.identifier);
      if (note) rest.push(note);
      return undefined;
    });
  }
  return called;
}

/** Where a text that starts at a point ends. */
function placeAfter({ line, column }: Point, text: string): Place {
  const lines = text.split("\n");
  const last = lines.at(-1) ?? "";
  return lines.length === 1
    ? { line, column: column + text.length }
    : { line: line + lines.length - 1, column: last.length + 1 };
}
