import { defineRule } from "./rule";

export const missingTitle = defineRule({
  name: "missing-title",
  level: "error",
  group: "front-matter",
  title: "Article sans titre",
  explanation:
    "Le titre est ce que lisent d’abord les lecteurs, les moteurs de recherche et les lecteurs d’écran : chaque page en a un.",
  criteria: ["8.5"],
  bad: [
    `‸---
date: 2026-01-15
---
Un texte.`,
  ],
  good: [
    `---
title: Un bilan
date: 2026-01-15
---
Un texte.`,
  ],
});
