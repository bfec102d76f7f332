import { defineRule } from "./rule";

export const tooDeep = defineRule({
  name: "too-deep",
  level: "error",
  group: "text",
  title: "Imbrication trop profonde",
  explanation:
    "Plus de cent niveaux de crochets, de listes ou de blocs ne sont jamais voulus, et le fichier ne peut pas être lu en un temps raisonnable.",
  bad: [`${"[".repeat(100)}[a]${"]".repeat(99)}‸]`],
  good: ["[[a]]"],
});
