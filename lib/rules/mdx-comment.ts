import { defineRule } from "./rule";

export const mdxComment = defineRule({
  name: "mdx-comment",
  level: "error",
  group: "mdx",
  title: "Commentaire HTML en MDX",
  explanation:
    "MDX ne connaît pas les commentaires HTML : le fichier entier serait refusé.",
  bad: [{ mdx: "‸<!-- à relire -->" }],
  good: [{ mdx: "Le bilan." }],
});
