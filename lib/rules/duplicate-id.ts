import { defineRule } from "./rule";

export const duplicateId = defineRule({
  name: "duplicate-id",
  level: "warning",
  group: "text",
  title: "Identifiant déjà pris",
  explanation:
    "Un lien vers un identifiant mène au premier de la page : le second ne peut pas être atteint.",
  criteria: ["8.2"],
  bad: [
    `<p id="budget">Le budget de 2025.</p>

‸<p id="budget">Le budget de 2026.</p>`,
  ],
  good: [
    `<p id="budget-2025">Le budget de 2025.</p>

<p id="budget-2026">Le budget de 2026.</p>`,
  ],
});
