import { defineRule } from "./rule";

export const mdxExpression = defineRule({
  name: "mdx-expression",
  level: "error",
  group: "mdx",
  title: "Expression JavaScript",
  explanation:
    "Le site n’exécute pas de code écrit dans les articles, et ne le montre pas non plus à sa place.",
  bad: [{ mdx: "Le bilan de ‸{annee}." }],
  good: [{ mdx: "Le bilan de 2026." }],
});
