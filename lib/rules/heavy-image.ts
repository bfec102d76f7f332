import { heavyPng } from "./example-images";
import { defineRule } from "./rule";

export const heavyImage = defineRule({
  name: "heavy-image",
  level: "warning",
  group: "images",
  title: "Image trop lourde",
  explanation:
    "Une image de plus de 2 Mo est presque toujours une photo telle que l’appareil l’a prise : elle ralentit l’enregistrement et la construction du site.",
  bad: [
    {
      files: {
        "public/img/photo.png": heavyPng,
        "content/articles/bilan.md": `---
title: Bilan
---
![Une salle pleine](/img/photo.png)
`,
      },
      at: "public/img/photo.png:1:1",
    },
  ],
  good: ["![Un plan du site](/img/plan.png)"],
});
