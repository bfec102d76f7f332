import { defineRule } from "./rule";

export const emptyDirective = defineRule({
  name: "empty-directive",
  level: "error",
  group: "directives",
  title: "Directive vide",
  explanation: "Cette directive met en valeur un texte ; elle n’en a pas.",
  bad: [
    `‸:::highlight
:::`,
  ],
  good: [
    `:::highlight
Le service ferme à midi.
:::`,
  ],
});
