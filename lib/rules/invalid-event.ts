import { defineRule } from "./rule";

export const invalidEvent = defineRule({
  name: "invalid-event",
  level: "error",
  group: "front-matter",
  title: "Événement impossible",
  explanation:
    "La fin d’un événement vient après son début, et les deux ont une heure, ou aucun. L’agenda de vos lecteurs n’en ferait rien de bon.",
  bad: [
    `---
title: Une rencontre
start: 2026-03-12 14:30
end: ‸2026-03-12 13:30
---`,
    `---
title: Une rencontre
start: 2026-03-12 14:30
end: ‸2026-03-12
---`,
  ],
  good: [
    `---
title: Une rencontre
start: 2026-03-12 14:30
end: 2026-03-12 16:00
---`,
    `---
title: Trois jours d’ateliers
start: 2026-03-12
end: 2026-03-14
---`,
  ],
});
