import { defineRule } from "./rule";

export const deadAnchor = defineRule({
  name: "dead-anchor",
  level: "error",
  group: "links",
  title: "Ancre morte",
  explanation:
    "Ce qui suit « # » dans un lien est l’identifiant d’un titre de la page. Celui-ci n’y est pas : le lecteur arrive en haut.",
  bad: [
    `Voyez ‸[le budget](#budjet).

## Budget`,
    "Voyez ‸[nos horaires](/contact/#heures).",
  ],
  good: [
    "Voyez [nos horaires](/contact/#horaires).",
    "Le budget[^été] est voté.\n\n[^été]: En juillet.",
  ],
});
