import { defineRule } from "./rule";

export const sameName = defineRule({
  name: "same-name",
  level: "error",
  group: "files",
  title: "Deux fichiers d’un même nom",
  explanation:
    "Un « é » peut être codé de deux façons. Deux fichiers dont les noms ne diffèrent que par là ont la même adresse : un seul peut être publié.",
  bad: [
    {
      files: {
        "public/été.txt": `Un.
`,
        "public/e\u0301te\u0301.txt": `Deux.
`,
      },
      at: "public/été.txt:1:1",
    },
    {
      files: {
        "public/Bilan.txt": `Un.
`,
        "public/bilan.txt": `Deux.
`,
      },
      at: "public/bilan.txt:1:1",
    },
  ],
  good: [
    {
      files: {
        "public/été-2025.txt": `Un.
`,
        "public/été-2026.txt": `Deux.
`,
      },
    },
  ],
});
