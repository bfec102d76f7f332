import { defineRule } from "./rule";

export const missingNote = defineRule({
  name: "missing-note",
  level: "warning",
  group: "text",
  title: "Note qui n’existe pas",
  explanation: "L’appel de note n’a pas de note en bas de page.",
  bad: ["Le budget augmente‸[^1]."],
  good: [
    `Le budget augmente[^1].

[^1]: De 3 %, hors inflation.`,
  ],
});
