import { defineRule } from "./rule";

export const unknownHtml = defineRule({
  name: "unknown-html",
  level: "warning",
  group: "html",
  title: "Balise retirée",
  explanation:
    "Cette balise n’est pas de celles qu’un article peut contenir. Son texte reste.",
  bad: ["‸<fieldset>Le bilan</fieldset>"],
  good: ["<div>Le bilan</div>"],
});
