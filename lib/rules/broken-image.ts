import { defineRule } from "./rule";

export const brokenImage = defineRule({
  name: "broken-image",
  level: "error",
  group: "images",
  title: "Image illisible",
  explanation:
    "Le fichier existe mais n’est pas une image que les navigateurs savent montrer : il est souvent coupé, ou mal renommé. Une image de plus de cent vingt millions de pixels ne peut être montrée non plus.",
  bad: [
    {
      files: {
        "public/img/photo.png": `Ceci n’est pas une image.
`,
        "content/articles/bilan.md": `---
title: Bilan
---
‸![Une salle pleine](/img/photo.png)
`,
      },
    },
  ],
  good: ["![Un plan du site](/img/plan.png)"],
});
