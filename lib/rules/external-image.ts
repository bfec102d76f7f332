import { defineRule } from "./rule";

export const externalImage = defineRule({
  name: "external-image",
  level: "error",
  group: "images",
  title: "Image d’un autre site",
  explanation:
    "L’image serait demandée à un autre serveur, qui saurait ainsi qui lit la page, et qui peut la changer ou la retirer.",
  bad: ["‸![Un plan du site](https://example.org/plan.png)"],
  good: ["![Un plan du site](/img/plan.png)"],
});
