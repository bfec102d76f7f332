import { defineRule } from "./rule";

export const redirectChain = defineRule({
  name: "redirect-chain",
  level: "warning",
  group: "addresses",
  title: "Redirection en plusieurs étapes",
  explanation:
    "Une redirection mène à une adresse qui est elle-même ancienne. Les lecteurs arrivent d’un coup à la dernière ; mais qui retire l’étape du milieu coupe le chemin. Écrivez où la page est aujourd’hui.",
  bad: [
    {
      files: {
        "content/site.yaml": `redirects:
  /blog/: ‸/actualites/
  /actualites/: /articles/
`,
      },
    },
    {
      files: {
        "content/site.yaml": `redirects:
  /urgences/: ‸/nous-joindre/
`,
        "content/joindre.md": `---
title: Nous joindre
permalink: /joindre/
aliases: /nous-joindre/
---
`,
      },
    },
  ],
  good: [
    {
      files: {
        "content/site.yaml": `redirects:
  /blog/: /articles/
  /actualites/: /articles/
`,
      },
    },
  ],
});
