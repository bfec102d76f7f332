import { defineRule } from "./rule";

export const outsideParts = defineRule({
  name: "outside-parts",
  level: "error",
  group: "directives",
  title: "Texte entre deux onglets",
  explanation:
    "Un groupe d’onglets ne contient que des onglets. Le texte qui est entre deux est placé après le groupe.",
  bad: [
    `‸::::tabs
:::tab Matin
De neuf heures à midi.
:::
Entre les deux, le service est fermé.
:::tab Soir
De six heures à huit heures.
:::
::::`,
  ],
  good: [
    `::::tabs
:::tab Matin
De neuf heures à midi.
:::
:::tab Soir
De six heures à huit heures.
:::
::::

Entre les deux, le service est fermé.`,
  ],
});
