import { defineRule } from "./rule";

export const invalidDate = defineRule({
  name: "invalid-date",
  level: "error",
  group: "front-matter",
  title: "Date impossible",
  explanation:
    "Une date s’écrit année-mois-jour, et existe dans le calendrier. Sans cette règle, le 30 février deviendrait le 1er mars.",
  bad: [
    `---
title: Un bilan
date: ‸2026-02-30
---`,
    `---
title: Un bilan
date: ‸15/01/2026
---`,
  ],
  good: [
    `---
title: Un bilan
date: 2026-01-15
---`,
  ],
});
