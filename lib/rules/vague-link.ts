import { heardAs } from "../content/named-links";
import { defineRule } from "./rule";

export const vagueLink = defineRule({
  name: "vague-link",
  level: "warning",
  group: "links",
  title: "Lien qui ne dit pas où il mène",
  explanation:
    "Les lecteurs d’écran peuvent lister les liens d’une page. « Ici » ou « cliquez ici » n’y disent rien.",
  criteria: ["6.1"],
  checkFile: ({ entry }) =>
    entry.body.namedLinks
      .filter(({ name }) => vagueNames.has(heardAs(name)))
      .map(({ line, column, name }) => ({
        line,
        column,
        message: `Le lien « ${name} » ne dit pas où il mène.`,
        mend: "Faites porter le lien sur les mots qui nomment ce qu’il ouvre.",
      })),
  bad: [
    "Pour nous écrire, ‸[cliquez ici](/contact/).",
    "Nos horaires sont ‸[ici](/contact/).",
  ],
  good: ["Voyez [nos horaires](/contact/)."],
});

const vagueNames: ReadonlySet<string> = new Set([
  "ici",
  "là",
  "par ici",
  "cliquez ici",
  "cliquer ici",
  "clique ici",
  "cliquez",
  "lien",
  "le lien",
  "ce lien",
  "sur ce lien",
  "cliquez sur ce lien",
  "suivez ce lien",
  "click here",
  "here",
  "link",
  "this link",
]);
