import { defineRule } from "./rule";

export const secondNote = defineRule({
  name: "second-note",
  level: "error",
  group: "text",
  title: "Deux notes du même nom",
  explanation:
    "Un appel mène à une seule note. De deux notes du même nom, la seconde n’est pas montrée.",
  bad: [
    `Le budget augmente[^1].

[^1]: De 3 %, hors inflation.

‸[^1]: Selon la Cour des comptes.`,
  ],
  good: [
    `Le budget augmente[^1], pour la première fois[^2].

[^1]: De 3 %, hors inflation.

[^2]: Selon la Cour des comptes.`,
  ],
});
