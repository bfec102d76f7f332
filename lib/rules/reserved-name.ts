import { defineRule } from "./rule";

export const reservedName = defineRule({
  name: "reserved-name",
  level: "error",
  group: "addresses",
  title: "Nom réservé au programme",
  explanation:
    "Les dossiers « _next » et « _parution » servent aux fichiers du programme : une page n’y serait pas servie.",
  bad: [
    `---
title: Aide
‸permalink: /_next/aide/
---`,
  ],
  good: [
    `---
title: Aide
permalink: /aide/next/
---`,
  ],
});
