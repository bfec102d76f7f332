import { defineRule } from "./rule";

export const noContent = defineRule({
  name: "no-content",
  level: "error",
  group: "files",
  title: "Dossier sans article",
  explanation:
    "Sans aucun fichier « .md » dans « content », il n’y a rien à publier : le plus souvent, SITE_DIR désigne un autre dossier.",
  bad: [
    {
      files: {
        "content/bilan.txt": `Un bilan.
`,
      },
      at: "content:1:1",
    },
  ],
  good: [
    {
      files: {
        "content/bilan.md": `# Un bilan
`,
      },
    },
  ],
});
