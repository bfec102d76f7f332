import { defineRule } from "./rule";

export const missingAttribute = defineRule({
  name: "missing-attribute",
  level: "error",
  group: "directives",
  title: "Attribut qui manque",
  explanation:
    "Sans cet attribut, la directive n’a rien à montrer, ou ne serait pas accessible.",
  bad: ['‸::badge{type="new"}'],
  good: ['::badge{type="new" text="Nouveau"}'],
});
