import type { Nodes } from "hast";

import { directiveIndex, isBlankText } from "../content/seat-directives";
import { visit } from "../content/visit";
import { defineRule, type Mistake } from "./rule";

export const quotesInARow = defineRule({
  name: "quotes-in-a-row",
  level: "warning",
  group: "directives",
  title: "Deux citations à la suite",
  explanation:
    "Le système de design de l’État demande qu’un texte sépare deux citations : à la suite, on ne sait plus qui parle.",
  checkFile: ({ entry }) => {
    const mistakes: Mistake[] = [];
    const quoteOf = (node: Nodes | undefined) => {
      const use =
        node?.type === "element"
          ? entry.body.directives[directiveIndex(node)]
          : undefined;
      return use?.name === "quote" ? use : undefined;
    };
    visit(entry.body.tree, (node) => {
      if (!("children" in node)) return;
      const shown = node.children.filter((child) => !isBlankText(child));
      shown.forEach((child, index) => {
        const quote = quoteOf(child);
        if (!quote || !quoteOf(shown[index - 1])) return;
        mistakes.push({
          line: quote.line,
          column: quote.column,
          message: "Cette citation en suit une autre.",
          mend: "Écrivez une phrase entre les deux, ou réunissez-les si c’est la même personne.",
        });
      });
    });
    return mistakes;
  },
  bad: [
    `:::quote
« Le service ferme à midi. »
:::

‸:::quote
« Il rouvre à deux heures. »
:::`,
  ],
  good: [
    `:::quote
« Le service ferme à midi. »
:::

Sa collègue ajoute :

:::quote
« Il rouvre à deux heures. »
:::`,
  ],
});
