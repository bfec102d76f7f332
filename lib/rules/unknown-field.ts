import { defineRule } from "./rule";

export const unknownField = defineRule({
  name: "unknown-field",
  level: "error",
  group: "front-matter",
  title: "Champ inconnu",
  explanation:
    "Un réglage, ou une partie d’un champ, que le programme ne connaît pas n’aurait aucun effet.",
  bad: [
    {
      files: {
        "content/site.yaml": `name: Un site
‸langage: [fr]
`,
      },
    },
    `---
title: Un bilan
video:
  src: https://tube.numerique.gouv.fr/w/9RJtp1Vx1Wcb4ZVKRzHfXj
  title: Le bilan en images
  ‸duree: 3 min
---`,
  ],
  good: [
    {
      files: {
        "content/site.yaml": `name: Un site
languages: [fr]
`,
      },
    },
  ],
});
