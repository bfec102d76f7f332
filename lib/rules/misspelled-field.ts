import { defineRule } from "./rule";

export const misspelledField = defineRule({
  name: "misspelled-field",
  level: "warning",
  group: "front-matter",
  title: "Champ mal orthographié",
  explanation:
    "Un champ inconnu est ignoré. Quand son nom ressemble à celui d’un champ connu, c’est presque toujours une faute de frappe.",
  bad: [
    `---
title: Un bilan
‸descripton: Ce que l’année a changé.
---`,
  ],
  good: [
    `---
title: Un bilan
description: Ce que l’année a changé.
---`,
  ],
});
