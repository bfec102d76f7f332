import { defineRule } from "./rule";

export const invalidEmbed = defineRule({
  name: "invalid-embed",
  level: "error",
  group: "players",
  title: "Contenu intégré sans adresse",
  explanation:
    "Un contenu intégré a l’adresse complète d’une page d’un autre site.",
  bad: ['::embed{‸src="/formulaire/" title="Le formulaire"}'],
  good: ["[Le formulaire](/contact/)"],
});
