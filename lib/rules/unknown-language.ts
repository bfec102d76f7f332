import { defineRule } from "./rule";

export const unknownLanguage = defineRule({
  name: "unknown-language",
  level: "warning",
  group: "text",
  title: "Langage de code inconnu",
  explanation:
    "Le nom qui suit les trois accents graves dit dans quel langage est le code. Celui-ci n’est pas connu : le code n’a pas de couleurs.",
  bad: [
    `‸\`\`\`pyton
a = 1
\`\`\``,
  ],
  good: [
    `\`\`\`python
a = 1
\`\`\``,
  ],
});
