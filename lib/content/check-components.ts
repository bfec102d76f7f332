import type { Root } from "mdast";

import type { Problem } from "../problems";
import { piecesOf, placeInside } from "./check-unclosed-html";
import { isAllowed } from "./clean-html";
import type { DirectiveDefinition } from "./directive-definition";
import { visit } from "./visit";

/**
 * Components with attributes, `<Button … />`, in the HTML of a `.md` file, whose
 * name is that of an element too: browsers would take them for it, and show
 * nothing of their attributes. Those of other names are removed as unknown tags.
 */
export function checkComponents(
  file: string,
  tree: Root,
  definitions: readonly DirectiveDefinition[],
): Problem[] {
  const problems: Problem[] = [];
  visit(tree, "html", (node) => {
    for (const { at, end } of piecesOf(node.value)) {
      const [, component] =
        /^<(\p{Lu}[\p{L}\d]*)\s+[^\s>]/u.exec(node.value.slice(at, end)) ?? [];
      const definition = definitions.find((one) => one.component === component);
      if (!definition || !isAllowed(definition.component.toLowerCase())) {
        continue;
      }
      problems.push({
        file,
        ...placeInside(node, at),
        rule: "unknown-html",
        message: `« <${definition.component}> » est un composant : un fichier « .md » ne le montre pas.`,
        mend: `Écrivez la directive « ${definition.name} », seule entre deux lignes vides, ou donnez au fichier l’extension « .mdx ».`,
      });
    }
  });
  return problems;
}
