import { defineRule } from "./rule";

export const missingImage = defineRule({
  name: "missing-image",
  level: "error",
  group: "images",
  title: "Image absente",
  explanation: "Le lecteur verrait un cadre vide.",
  bad: ["‸![Un plan du site](/img/absente.png)"],
  good: ["![Un plan du site](/img/plan.png)"],
});
