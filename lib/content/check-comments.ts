import type { Root } from "mdast";

import type { Problem } from "../problems";
import { placeOf } from "./tree";
import { visit } from "./visit";

/** A comment with its end if it has one, as browsers read it. */
const comment = /^\s*<!--(?<end>-?>|[^]*?--!?>)?/;

/** Comments that nothing closes: all the text after them would vanish in silence. */
export function checkComments(file: string, tree: Root): Problem[] {
  const problems: Problem[] = [];
  visit(tree, "html", (node) => {
    const found = comment.exec(node.value);
    if (!found || found.groups?.end !== undefined) return;
    problems.push({
      file,
      ...placeOf(node),
      rule: "unclosed-comment",
      message:
        "Le commentaire commencé ici par « <!-- » n’est jamais fermé : tout ce qui le suit disparaît.",
      mend: "Ajoutez « --> » à sa fin.",
    });
  });
  return problems;
}
