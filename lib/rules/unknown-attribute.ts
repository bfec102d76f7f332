import { defineRule } from "./rule";

export const unknownAttribute = defineRule({
  name: "unknown-attribute",
  level: "error",
  group: "directives",
  title: "Attribut inconnu",
  explanation:
    "La directive n’a pas d’attribut de ce nom : il n’aurait aucun effet.",
  bad: ['::badge{text="Nouveau" ‸couleur="bleu"}'],
  good: ['::badge{text="Nouveau"}'],
});
