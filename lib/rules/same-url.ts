import { defineRule } from "./rule";

export const sameUrl = defineRule({
  name: "same-url",
  level: "error",
  group: "addresses",
  title: "Deux pages d’une même adresse",
  explanation:
    "Une seule des deux pourrait être publiée, et les liens vers l’autre mèneraient à la première.",
  bad: [
    {
      files: {
        "content/a-propos.md": `# À propos
`,
        "content/qui-sommes-nous.md": `‸---
title: Qui sommes-nous ?
permalink: /a-propos/
---
`,
      },
    },
    {
      files: {
        "content/site.yaml": `redirects:
  /vieux/: /contact/
withdrawn:
  - ‸/vieux/
  - ‸/contact/
`,
      },
    },
    {
      files: {
        "content/site.yaml": "redirects:\n  /vieux/: /contact/\n",
        "content/a-propos.md": `---
title: À propos
aliases:
  - ‸/contact/
  - ‸/vieux/
  - /qui-sommes-nous/
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
    {
      files: {
        "content/site.yaml": `redirects:
  /vieux/: /contact/
withdrawn:
  - /tres-vieux/
`,
        "content/a-propos.md": `---
title: À propos
aliases: [/qui-sommes-nous/, /equipe.html]
---
`,
      },
    },
  ],
});
