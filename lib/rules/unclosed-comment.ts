import { defineRule } from "./rule";

export const unclosedComment = defineRule({
  name: "unclosed-comment",
  level: "error",
  group: "html",
  title: "Commentaire jamais fermé",
  explanation:
    "Un commentaire va de « <!-- » à « --> » et n’est pas montré : sans sa fin, tout le texte qui le suit disparaît avec lui.",
  bad: ["Le bilan.\n\n‸<!-- à relire\n\nLa suite."],
  good: ["Le bilan.\n\n<!-- à relire -->\n\nLa suite."],
});
