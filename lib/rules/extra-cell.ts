import { defineRule } from "./rule";

export const extraCell = defineRule({
  name: "extra-cell",
  level: "error",
  group: "text",
  title: "Case au-delà de la dernière colonne",
  explanation:
    "Un tableau a les colonnes de sa ligne d’en-tête. Ce qui est écrit au-delà n’est pas montré.",
  bad: [
    `:::table Le budget
| Année | Millions |
| ----- | -------- |
| 2025  | 12       ‸| environ |
:::`,
  ],
  good: [
    `:::table Le budget
| Année | Millions | Précision |
| ----- | -------- | --------- |
| 2025  | 12       | environ   |
:::`,
  ],
});
