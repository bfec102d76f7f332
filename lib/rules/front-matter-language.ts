import { defineRule } from "./rule";

export const frontMatterLanguage = defineRule({
  name: "front-matter-language",
  level: "error",
  group: "front-matter",
  title: "En-tête dans un autre langage",
  explanation:
    "L’en-tête n’est lu qu’en YAML. Les autres langages (JSON, JavaScript) sont refusés ; aucun n’est jamais exécuté.",
  bad: [
    `‸---json
{ "title": "Un bilan" }
---`,
  ],
  good: [
    `---
title: Un bilan
---`,
  ],
});
