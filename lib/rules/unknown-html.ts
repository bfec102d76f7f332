import { defineRule } from "./rule";

export const unknownHtml = defineRule({
  name: "unknown-html",
  level: "warning",
  group: "html",
  title: "Balise retirée",
  explanation:
    "Cette balise n’est pas de celles qu’un article peut contenir. Le texte qu’elle entoure reste. Écrite sans nom, elle cache ce qui la suit jusqu’à `>` ; celle qui en ferme une autre cache ce qui suit son nom.",
  bad: [
    "‸<fieldset>Le bilan</fieldset>",
    "<div>Le bilan‸</ div>",
    "<div>Le bilan‸</div de mars>",
  ],
  good: ["<div>Le bilan</div>"],
});
