import { defineRule } from "./rule";

export const tableTooBig = defineRule({
  name: "table-too-big",
  level: "error",
  group: "text",
  title: "Tableau de trop de cases",
  explanation:
    "Un tableau de plus de vingt mille cases n’est ni lisible sur une page, ni construit en un temps raisonnable. Un fichier CSV à télécharger sert mieux les lecteurs.",
  bad: [
    `‸|${" a |".repeat(100)}
|${" - |".repeat(100)}
${"| b |\n".repeat(200)}`,
  ],
  good: [
    `:::table Le budget
| Année | Millions |
| ----- | -------- |
| 2025  | 12       |
:::`,
  ],
});
