import { defineRule } from "./rule";

export const unclosedFrontMatter = defineRule({
  name: "unclosed-front-matter",
  level: "error",
  group: "front-matter",
  title: "En-tête jamais fermé",
  explanation:
    "L’en-tête s’arrête à une ligne « --- ». Sans elle, tout l’article serait pris pour des champs.",
  bad: [
    `‸---
title: Un bilan

Un texte.`,
  ],
  good: [
    `---
title: Un bilan
---

Un texte.`,
  ],
});
