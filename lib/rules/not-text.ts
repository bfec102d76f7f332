import { defineRule } from "./rule";

export const notText = defineRule({
  name: "not-text",
  level: "error",
  group: "files",
  title: "Fichier qui n’est pas du texte",
  explanation:
    "Un article est un texte en UTF-8. Un fichier enregistré autrement (Latin-1, ou un document de traitement de texte) perdrait ses accents.",
  bad: [
    {
      files: {
        "content/articles/bilan.md": Buffer.from(
          `# Bilan
Une année réussie.
`,
          "latin1",
        ),
      },
      at: "content/articles/bilan.md:2:1",
    },
  ],
  good: [
    {
      files: {
        "content/articles/bilan.md": `# Bilan
Une année réussie.
`,
      },
    },
  ],
});
