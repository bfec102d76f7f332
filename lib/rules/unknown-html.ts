import { defineRule } from "./rule";

export const unknownHtml = defineRule({
  name: "unknown-html",
  level: "warning",
  group: "html",
  title: "Balise retirée",
  explanation:
    "Cette balise n’est pas de celles qu’un article peut contenir. Le texte qu’elle entoure reste. Écrite sans nom, elle cache ce qui la suit jusqu’à `>`.",
  bad: ["‸<fieldset>Le bilan</fieldset>", "<div>Le bilan‸</ div>"],
  good: ["<div>Le bilan</div>"],
});
