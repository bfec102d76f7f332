import { defineRule } from "./rule";

export const tooManyMarks = defineRule({
  name: "too-many-marks",
  level: "error",
  group: "text",
  title: "Paragraphe de trop de signes",
  explanation:
    "Plus de trois mille `*`, `_`, `~`, `[` ou `<` dans un paragraphe, ou autant de signes de ponctuation qui se suivent, ne sont jamais voulus, et le fichier ne peut pas être lu en un temps raisonnable.",
  bad: [`${"*a* ".repeat(1_500)}‸*a*`],
  good: ["*a* ".repeat(500)],
});
