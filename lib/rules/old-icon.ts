import { defineRule } from "./rule";

export const oldIcon = defineRule({
  name: "old-icon",
  level: "warning",
  group: "html",
  title: "Ancien nom d’icône",
  explanation:
    "Le système de design a renommé ses icônes : « fr-fi-… » s’écrit désormais « fr-icon-… ». L’icône est montrée quand même.",
  bad: ['‸<span class="fr-fi-mail-line">Le courrier</span>'],
  good: ['<span class="fr-icon-mail-line">Le courrier</span>'],
});
