import { defineRule } from "./rule";

export const templateTag = defineRule({
  name: "template-tag",
  level: "warning",
  group: "html",
  title: "Balise de gabarit",
  explanation:
    "L’ancien moteur exécutait « {{ … }} » et « {% … %} ». Ce site n’a pas de gabarits dans les articles : le passage n’est pas montré.",
  bad: ["Le bilan de ‸{{ annee }}."],
  good: ["Le bilan de `{% raw %}`."],
});
