import { defineRule } from "./rule";

export const unsafeHtml = defineRule({
  name: "unsafe-html",
  level: "error",
  group: "html",
  title: "HTML dangereux",
  explanation:
    "Un script, un formulaire ou un gestionnaire d’événement dans un article pourrait agir à la place du lecteur. Il est retiré.",
  bad: ['‸<p onclick="ouvrir()">Le bilan</p>', "‸<script>alert(1)</script>"],
  good: ["<p>Le bilan</p>"],
});
