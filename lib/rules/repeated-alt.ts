import { defineRule } from "./rule";

export const repeatedAlt = defineRule({
  name: "repeated-alt",
  level: "warning",
  group: "images",
  title: "Texte de remplacement égal à la légende",
  explanation: "Un lecteur d’écran lirait deux fois la même phrase.",
  criteria: ["1.3"],
  bad: [
    '::figure{src="/img/plan.png" ‸alt="Un plan du site" caption="Un plan du site"}',
  ],
  good: [
    '::figure{src="/img/plan.png" alt="Le bâtiment est entre la gare et le parc." caption="Un plan du site"}',
  ],
});
