import { defineRule } from "./rule";

export const emptyHeading = defineRule({
  name: "empty-heading",
  level: "warning",
  group: "text",
  title: "Titre vide",
  explanation: "Un titre sans texte est annoncé, mais ne dit rien.",
  criteria: ["9.1"],
  bad: [
    `‸##

Un texte.`,
  ],
  good: [
    `## Le budget

Un texte.`,
  ],
});
