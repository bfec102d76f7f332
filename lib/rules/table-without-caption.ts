import { tablesOf } from "./tables-of";
import { defineRule } from "./rule";

export const tableWithoutCaption = defineRule({
  name: "table-without-caption",
  level: "warning",
  group: "text",
  title: "Tableau sans légende",
  explanation:
    "La légende dit de quoi parle un tableau avant que l’on y entre ; le système de design de l’État la demande.",
  criteria: ["5.4"],
  checkFile: ({ entry }) =>
    tablesOf(entry.body.tree)
      .filter(({ caption }) => !caption)
      .map(({ line, column }) => ({
        line,
        column,
        message: "Ce tableau n’a pas de légende.",
        mend: 'Écrivez-la juste avant lui : « ::table{caption="…"} ».',
      })),
  bad: [
    `‸| Année | Millions |
| ----- | -------- |
| 2025  | 12       |`,
  ],
  good: [
    `:::table Le budget
| Année | Millions |
| ----- | -------- |
| 2025  | 12       |
:::`,
  ],
});
