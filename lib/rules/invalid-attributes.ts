import { defineRule } from "./rule";

export const invalidAttributes = defineRule({
  name: "invalid-attributes",
  level: "error",
  group: "directives",
  title: "Accolades illisibles",
  explanation:
    'Les attributs s’écrivent entre accolades, sur la même ligne : nom="valeur", séparés par des espaces.',
  bad: ['::badge‸{text="Nouveau"'],
  good: ['::badge{text="Nouveau"}'],
});
