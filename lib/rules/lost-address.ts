import { defineRule } from "./rule";

export const lostAddress = defineRule({
  name: "lost-address",
  level: "error",
  group: "addresses",
  title: "Adresse publiée qui ne répond plus",
  explanation:
    "Elle est dans « content/addresses.txt », la liste des adresses que le site a données à ses lecteurs. D’autres sites, des courriels et des moteurs de recherche y mènent encore. Dites où elle mène désormais (« aliases » dans l’en-tête de la page, ou « redirects » dans les réglages), ou que la page est retirée (« gone: true », ou « withdrawn »). Sans cette liste, rien n’est vérifié ; `npm run addresses` l’écrit.",
  bad: [
    {
      files: {
        "content/addresses.txt": `/
/articles/
‸/articles/bilan-2024/
‸/blog/index.html
/contact/
/contact/plan.pdf
`,
        "public/contact/plan.pdf": "%PDF-1.4\n",
        "content/articles/bilan-2024.md": `---
title: Bilan 2024
draft: true
---
`,
      },
    },
  ],
  good: [
    {
      files: {
        "content/addresses.txt": `# Écrite par le programme.
/articles/bilan-2024/
/articles/bilan-2023/
/blog/
/equipe/
`,
        "content/site.yaml": `redirects:
  /blog/: /articles/
withdrawn:
  - /articles/bilan-2023/
`,
        "content/contact-de-l-equipe.md": `---
title: L’équipe
aliases: /equipe/
---
`,
        "content/articles/bilan-2024.md": `---
title: Bilan 2024
gone: true
---
`,
      },
    },
  ],
});
