import { defineRule } from "./rule";

export const missingField = defineRule({
  name: "missing-field",
  level: "error",
  group: "front-matter",
  title: "Champ qui manque",
  explanation:
    "Ce champ est fait de plusieurs parties, dont l’une est indispensable.",
  bad: [
    `---
title: Un bilan
slides: ‸{ title: Le diaporama }
---`,
  ],
  good: [
    `---
title: Un bilan
---`,
  ],
});
