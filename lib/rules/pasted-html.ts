import { defineRule } from "./rule";

export const pastedHtml = defineRule({
  name: "pasted-html",
  level: "warning",
  group: "html",
  title: "Texte collé d’un traitement de texte",
  explanation:
    "Le collage apporte des balises et des styles propres au traitement de texte. Ils sont retirés, les mots restent.",
  bad: ['‸<p class="MsoNormal">Le bilan</p>'],
  good: ["Le bilan"],
});
