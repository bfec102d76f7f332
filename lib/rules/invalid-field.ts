import { defineRule } from "./rule";

export const invalidField = defineRule({
  name: "invalid-field",
  level: "error",
  group: "front-matter",
  title: "Champ mal rempli",
  explanation:
    "La valeur n’a pas la forme attendue : un texte, une liste, « true » ou « false »… Le champ est laissé de côté.",
  bad: [
    `---
title: Un bilan
draft: ‸bientôt
---`,
    {
      files: {
        "content/site.yaml": `languages: ‸fr
`,
      },
    },
  ],
  good: [
    `---
title: Un bilan
toc: false
---`,
  ],
});
