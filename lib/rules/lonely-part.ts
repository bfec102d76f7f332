import { defineRule } from "./rule";

export const lonelyPart = defineRule({
  name: "lonely-part",
  level: "warning",
  group: "directives",
  title: "Onglet seul",
  explanation: "Un groupe d’un seul onglet demande un clic pour rien.",
  bad: [
    `‸::::tabs
:::tab Matin
De neuf heures à midi.
:::
::::`,
  ],
  good: ["De neuf heures à midi."],
});
