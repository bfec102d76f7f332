import { defineRule } from "./rule";

export const obsoleteHtml = defineRule({
  name: "obsolete-html",
  level: "warning",
  group: "html",
  title: "Balise d’un autre âge",
  explanation:
    "Ces balises ne disent que l’apparence, ignorent le thème sombre et les réglages du lecteur.",
  criteria: ["10.1"],
  bad: ['‸<font color="red">Attention</font>'],
  good: ["**Attention**"],
});
