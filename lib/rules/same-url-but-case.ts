import { defineRule } from "./rule";

export const sameUrlButCase = defineRule({
  name: "same-url-but-case",
  level: "error",
  group: "addresses",
  title: "Adresses qui ne diffèrent que par des majuscules",
  explanation:
    "Certains hébergements confondent majuscules et minuscules : l’une des deux pages y cacherait l’autre.",
  bad: [
    {
      files: {
        "content/a-propos.md": `# À propos
`,
        "content/qui-sommes-nous.md": `‸---
title: Qui sommes-nous ?
permalink: /A-Propos/
---
`,
      },
    },
  ],
  good: [
    {
      files: {
        "content/a-propos.md": `# À propos
`,
        "content/qui-sommes-nous.md": `# Qui sommes-nous ?
`,
      },
    },
  ],
});
