import { defineRule } from "./rule";

export const unknownDirective = defineRule({
  name: "unknown-directive",
  level: "error",
  group: "directives",
  title: "Directive inconnue",
  explanation:
    "Le nom suivi d’accolades n’est celui d’aucune directive : la ligne serait montrée telle quelle aux lecteurs.",
  bad: ['::‸badje{text="Nouveau"}'],
  good: ['::badge{text="Nouveau"}'],
});
