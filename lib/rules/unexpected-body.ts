import { defineRule } from "./rule";

export const unexpectedBody = defineRule({
  name: "unexpected-body",
  level: "error",
  group: "directives",
  title: "Texte dans une directive qui n’en a pas",
  explanation:
    "Cette directive ne contient pas de texte : celui-ci est placé après elle.",
  bad: [
    `‸:::badge{text="Nouveau"}
Le service ferme à midi.
:::`,
  ],
  good: [
    `::badge{text="Nouveau"}

Le service ferme à midi.`,
  ],
});
