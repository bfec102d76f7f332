import { defineRule } from "./rule";

export const strayCloser = defineRule({
  name: "stray-closer",
  level: "error",
  group: "directives",
  title: "Fermeture de trop",
  explanation:
    "Une ligne « ::: » qui ne ferme rien est souvent le reste d’un bloc supprimé à moitié.",
  bad: [
    `Le service ferme à midi.

‸:::`,
  ],
  good: ["Le service ferme à midi."],
});
