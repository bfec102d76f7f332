import { defineRule } from "./rule";

export const invalidSegment = defineRule({
  name: "invalid-segment",
  level: "error",
  group: "addresses",
  title: "Partie d’adresse impossible",
  explanation:
    "Une adresse est faite de noms séparés par des barres : une partie vide, « . » ou « .. » n’en est pas un.",
  bad: [
    `---
title: Contact
‸permalink: /aide//contact/
---`,
  ],
  good: [
    `---
title: Contact
permalink: /aide/contact/
---`,
  ],
});
