import { defineRule } from "./rule";

export const possibleDirective = defineRule({
  name: "possible-directive",
  level: "warning",
  group: "directives",
  title: "Nom de bloc inconnu",
  explanation:
    "Une ligne commence comme un bloc, mais son nom n’est pas connu : elle reste un texte, peut-être par erreur.",
  bad: [
    `:::‸note
Le service ferme à midi.
:::`,
  ],
  good: [
    `:::info
Le service ferme à midi.
:::`,
  ],
});
