import { defineRule } from "./rule";

export const unreadableFile = defineRule({
  name: "unreadable-file",
  level: "error",
  group: "files",
  title: "Fichier illisible",
  explanation:
    "Le programme n’a pas le droit d’ouvrir ce fichier, ou le lien symbolique ne mène à rien. Les autres fichiers sont lus ; celui-ci manque au site.",
  bad: [
    {
      files: { "content/articles/bilan.md": { linkTo: "nulle-part.md" } },
      at: "content/articles/bilan.md:1:1",
    },
  ],
  good: [
    {
      files: {
        "content/articles/bilan.md": `# Bilan
`,
      },
    },
  ],
});
