import { defineRule } from "./rule";

export const directiveInside = defineRule({
  name: "directive-inside",
  level: "error",
  group: "directives",
  title: "Directive dans une citation",
  explanation:
    "Une citation ne contient que des mots : ni encart, ni vidéo, ni autre citation.",
  bad: [
    `:::quote
« Le service ferme à midi. »

‸:::callout
Un encart.
:::
:::`,
  ],
  good: [
    `:::quote
« Le service ferme à midi. »
:::

:::callout
Un encart.
:::`,
  ],
});
