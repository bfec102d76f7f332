import { defineRule } from "./rule";

export const wrongCase = defineRule({
  name: "wrong-case",
  level: "error",
  group: "links",
  title: "Majuscules différentes dans une adresse",
  explanation:
    "Les serveurs distinguent les majuscules : ce qui marche sur un Mac ou sous Windows ne marche pas en ligne.",
  bad: [
    "Lisez ‸[le bilan](/documents/Bilan.PDF), ou ‸[écrivez-nous](/Contact/).",
    "‸![Un plan du site](/img/Plan.png)",
  ],
  good: ["Lisez [le bilan](/documents/bilan.pdf)."],
});
