import { locatedJpeg } from "./example-images";
import { defineRule } from "./rule";

export const imageLocation = defineRule({
  name: "image-location",
  level: "warning",
  group: "images",
  title: "Image qui dit où elle a été prise",
  explanation:
    "Les téléphones écrivent dans leurs photos le lieu de la prise de vue, jusqu’à l’adresse d’un domicile. Le site publié ne le dit pas, mais quiconque reçoit ses fichiers peut le lire.",
  bad: [
    {
      files: {
        "content/articles/photo.jpg": locatedJpeg,
        "content/articles/bilan.md": `---
title: Bilan
---
![Une salle pleine](./photo.jpg)
`,
      },
      at: "content/articles/photo.jpg:1:1",
    },
  ],
  good: ["![Un plan du site](/img/plan.png)"],
});
