import { defineRule } from "./rule";

export const invalidYaml = defineRule({
  name: "invalid-yaml",
  level: "error",
  group: "front-matter",
  title: "YAML mal écrit",
  explanation:
    "L’en-tête et les réglages sont en YAML : des retraits qui comptent, un « : » suivi d’une espace après chaque champ, des guillemets autour des textes qui contiennent « : » ou commencent par un signe.",
  bad: [
    `---
title: ‸Bilan 2025 : une année
---`,
    `---
title: ‸@beta
---`,
  ],
  good: [
    `---
title: "Bilan 2025 : une année"
---`,
  ],
});
