import { defineRule } from "./rule";

export const unusedNote = defineRule({
  name: "unused-note",
  level: "warning",
  group: "text",
  title: "Note jamais appelée",
  explanation: "La note n’est montrée que si le texte l’appelle.",
  bad: [
    `Le budget augmente.

‸[^1]: De 3 %, hors inflation.`,
  ],
  good: [
    `Le budget augmente[^1].

[^1]: De 3 %, hors inflation.`,
  ],
});
