import { defineRule } from "./rule";

export const linkAroundBlock = defineRule({
  name: "link-around-block",
  level: "warning",
  group: "links",
  title: "Lien autour d’un lecteur ou d’une directive",
  explanation:
    "Un lecteur et une directive ont leurs propres boutons et leurs propres liens : aucun lien ne peut les entourer, ni entourer un autre lien. Les mots du lien restent, sans son adresse.",
  bad: [
    '‸<a href="/contact/">\n\n::button{text="Nous écrire" link="/contact/"}\n\n</a>',
  ],
  good: ["Voyez [nos horaires](/contact/)."],
});
