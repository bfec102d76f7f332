import { defineRule } from "./rule";

export const overBudget = defineRule({
  name: "over-budget",
  level: "warning",
  group: "program",
  title: "Page au-delà du budget écologique",
  explanation:
    "La page demande plus d’octets ou de requêtes, ou a plus d’éléments que le réglage « budget » n’en accorde : elle tarde sur un téléphone, et use davantage de terminaux et de réseaux. Seule la construction du site le mesure, une fois les images préparées ; la page qui répond aux critères du RGESN (« ecodesign ») le dit à ses lecteurs.",
  bad: [],
  good: [],
});
