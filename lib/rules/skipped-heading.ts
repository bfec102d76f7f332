import { defineRule } from "./rule";

export const skippedHeading = defineRule({
  name: "skipped-heading",
  level: "warning",
  group: "text",
  title: "Niveau de titre sauté",
  explanation:
    "Un lecteur d’écran annonce le niveau des titres : après un niveau 2, un niveau 4 fait chercher une partie qui n’existe pas.",
  criteria: ["9.1"],
  bad: [
    `## Le budget

‸#### En 2026`,
  ],
  good: [
    `## Le budget

### En 2026`,
  ],
});
