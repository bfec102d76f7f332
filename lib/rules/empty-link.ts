import { defineRule } from "./rule";

export const emptyLink = defineRule({
  name: "empty-link",
  level: "warning",
  group: "links",
  title: "Lien sans texte",
  explanation:
    "Un lien sans mots ne peut être ni vu, ni lu par un lecteur d’écran.",
  criteria: ["6.2"],
  checkFile: ({ entry }) =>
    entry.body.namedLinks
      .filter(({ name, target }) => name === "" && target !== "")
      .map(({ line, column, target }) => ({
        line,
        column,
        message: `Le lien vers « ${target} » n’a pas de texte.`,
        mend: "Écrivez entre ses crochets ce qu’il ouvre, ou retirez-le.",
      })),
  bad: [
    "Voyez ‸[](/contact/).",
    'Voyez ‸[<img src="/img/plan.png" alt="">](/contact/).',
  ],
  good: ["Voyez [nos horaires](/contact/)."],
});
