import { defineRule } from "./rule";

export const partElsewhere = defineRule({
  name: "part-elsewhere",
  level: "error",
  group: "directives",
  title: "Onglet hors de ses onglets",
  explanation:
    "Un onglet seul ne peut pas être ouvert ni fermé : il ne vit que dans un groupe d’onglets.",
  bad: [
    `‸:::tab Matin
De neuf heures à midi.
:::`,
  ],
  good: [
    `::::tabs
:::tab Matin
De neuf heures à midi.
:::
:::tab Soir
De six heures à huit heures.
:::
::::`,
  ],
});
