import { defineRule } from "./rule";

export const missingTable = defineRule({
  name: "missing-table",
  level: "error",
  group: "text",
  title: "Légende sans tableau",
  explanation: "Cette légende n’est ni autour d’un tableau, ni juste avant.",
  criteria: ["5.4"],
  bad: [
    `‸:::table Le budget
Douze millions.
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
