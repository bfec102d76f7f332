import { hasText, tablesOf } from "./tables-of";
import { defineRule } from "./rule";

export const tableWithoutHeader = defineRule({
  name: "table-without-header",
  level: "warning",
  group: "text",
  title: "Tableau sans en-têtes",
  explanation:
    "Un lecteur d’écran lit, avec chaque case, l’en-tête de sa colonne. Sans en-têtes, un tableau n’est qu’une suite de nombres.",
  criteria: ["5.6"],
  checkFile: ({ entry }) =>
    tablesOf(entry.body.tree)
      .filter(({ headers }) => !headers.some(hasText))
      .map(({ line, column }) => ({
        line,
        column,
        message: "Ce tableau n’a pas d’en-têtes.",
        mend: "Écrivez sur sa première ligne ce que contient chaque colonne ; en HTML, dans des « th ».",
      })),
  bad: [
    "‸<table><caption>Le budget</caption><tr><td>2025</td><td>12</td></tr></table>",
    `:::table Le budget
‸|      |    |
| ---- | -- |
| 2025 | 12 |
:::`,
  ],
  good: [
    `:::table Le budget
| Année | Millions |
| ----- | -------- |
| 2025  | 12       |
:::`,
  ],
});
