import { defineRule } from "./rule";

export const missingAlt = defineRule({
  name: "missing-alt",
  level: "warning",
  group: "images",
  title: "Image sans texte de remplacement",
  explanation:
    "Ce texte remplace l’image pour qui ne la voit pas. Une image qui n’apprend rien en a un vide, écrit comme tel.",
  criteria: ["1.1"],
  bad: ["‸![](/img/plan.png)"],
  good: [
    `![Un plan du site](/img/plan.png)

<img src="/img/plan.png" alt="">`,
  ],
});
