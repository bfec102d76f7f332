import { defineRule } from "./rule";

export const nameTooLong = defineRule({
  name: "name-too-long",
  level: "error",
  group: "addresses",
  title: "Nom trop long",
  explanation:
    "Les disques ne gardent pas de nom de plus de 255 octets. La limite est ici de 200, pour que chaque hébergement puisse écrire la page.",
  bad: [
    `---
title: Contact
‸slugOverride: ${"a".repeat(250)}
---`,
  ],
  good: [
    `---
title: Contact
slugOverride: contact
---`,
  ],
});
