import { defineRule } from "./rule";

export const unclosedHtml = defineRule({
  name: "unclosed-html",
  level: "error",
  group: "html",
  title: "Commentaire ou balise HTML qui n’est jamais fermé",
  explanation:
    "Un commentaire ouvert par `<!--` court jusqu’à `-->`, et une balise jusqu’à `>` : sans eux, la suite du texte disparaît.",
  criteria: ["8.2"],
  bad: [
    `Le programme reprend.

‸<!-- à compléter

Les inscriptions sont ouvertes.`,
    `‸<div class="fr-highlight
Les inscriptions sont ouvertes.`,
  ],
  good: [
    `<!-- à compléter -->

Les inscriptions sont ouvertes.`,
    `<div class="fr-highlight">

Les inscriptions sont ouvertes, si 3 < 5.

</div>`,
  ],
});
