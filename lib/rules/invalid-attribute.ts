import { defineRule } from "./rule";

export const invalidAttribute = defineRule({
  name: "invalid-attribute",
  level: "error",
  group: "directives",
  title: "Attribut mal rempli",
  explanation: "La valeur n’est pas de celles que la directive comprend.",
  bad: ['::badge{‸text=""}'],
  good: ['::badge{text="Nouveau"}'],
});
