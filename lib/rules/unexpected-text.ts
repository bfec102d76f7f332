import { defineRule } from "./rule";

export const unexpectedText = defineRule({
  name: "unexpected-text",
  level: "error",
  group: "directives",
  title: "Texte perdu au bout d’une ligne",
  explanation:
    "Ce qui suit le nom d’une directive est son titre ou son image, quand elle en a. Celle-ci n’en a pas, ou l’a déjà entre ses accolades.",
  bad: [
    `‸:::highlight À retenir
Le service ferme à midi.
:::`,
    `‸:::callout{title="À retenir"} Horaires
Le service ferme à midi.
:::`,
  ],
  good: [
    `:::highlight
À retenir : le service ferme à midi.
:::`,
  ],
});
