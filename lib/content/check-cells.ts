import type { Root } from "mdast";

import type { Problem } from "../problems";
import { placeOf } from "./tree";
import { visit } from "./visit";

/** Reports cells of Markdown tables beyond the last column, which are not shown, and takes them away. */
export function checkCells(file: string, tree: Root): Problem[] {
  const problems: Problem[] = [];
  visit(tree, "table", ({ align, children: rows }) => {
    const columns = align?.length ?? 0;
    for (const row of rows) {
      const extra = row.children
        .splice(columns)
        .find(({ children }) => children.length > 0);
      if (!extra) continue;
      problems.push({
        file,
        ...placeOf(extra),
        rule: "extra-cell",
        message:
          "Cette case est au-delà de la dernière colonne du tableau : elle n’est pas montrée.",
        mend: "Ajoutez une colonne à l’en-tête et à la ligne de tirets, ou écrivez « \\| » pour montrer une barre.",
      });
    }
  });
  return problems;
}
