import { defineRule } from "./rule";

const removed = {
  "content/articles/bilan-2024.md": `---
title: Bilan 2024
---
`,
};

export const vanishedPage = defineRule({
  name: "vanished-page",
  level: "warning",
  group: "addresses",
  title: "Page publiée qui n’est plus là",
  explanation:
    "D’autres sites, des courriels et des moteurs de recherche mènent encore à son adresse. Dites où elle mène désormais (« redirects »), ou que la page est retirée (« withdrawn »). Le programme compare le dossier du site à ses cent derniers commits ; sans git, il ne vérifie rien. Il ne le fait que pour un site sans liste d’adresses (`npm run addresses`) : avec elle, `lost-address` vaut mieux.",
  bad: [{ deleted: removed, files: {}, at: "content/site.yaml:1:1" }],
  good: [
    {
      deleted: removed,
      files: { "content/addresses.txt": "/contact/\n" },
    },
    {
      deleted: removed,
      files: {
        "content/site.yaml": `redirects:
  /articles/bilan-2024/: /articles/
`,
      },
    },
    {
      deleted: removed,
      files: {
        "content/site.yaml": `withdrawn:
  - /articles/bilan-2024/
`,
      },
    },
  ],
});
