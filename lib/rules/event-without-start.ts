import { defineRule } from "./rule";

export const eventWithoutStart = defineRule({
  name: "event-without-start",
  level: "warning",
  group: "front-matter",
  title: "Événement sans début",
  explanation:
    "C’est « start » qui fait d’un article l’annonce d’un événement : sans lui, sa fin, son lieu et son annulation ne sont pas montrés.",
  bad: [
    `---
title: Une rencontre
‸end: 2026-03-12 16:00
‸place: Paris
---`,
  ],
  good: [
    `---
title: Une rencontre
start: 2026-03-12 14:30
place: Paris
---`,
  ],
});
