import { defineRule } from "./rule";

export const inlineStyle = defineRule({
  name: "inline-style",
  level: "warning",
  group: "html",
  title: "Style écrit dans l’article",
  explanation:
    "Un style écrit dans le texte échappe au système de design et au thème sombre ; la politique de sécurité du site l’interdit.",
  bad: ['‸<p style="border: 1px solid">Le bilan</p>'],
  good: ['<p class="fr-text--lead">Le bilan</p>'],
});
