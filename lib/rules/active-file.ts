import { defineRule } from "./rule";

export const activeFile = defineRule({
  name: "active-file",
  level: "error",
  group: "links",
  title: "Fichier qu’un navigateur exécuterait",
  explanation:
    "Une page HTML, un script ou un fichier XML placé à côté d’un article agirait au nom du site, sur l’écran de qui l’ouvre. Il n’est pas publié.",
  bad: [
    {
      files: {
        "content/articles/bilan/index.md": `# Bilan

‸[Le tableau](tableau.html)
`,
        "content/articles/bilan/tableau.html": `<table></table>
`,
      },
    },
  ],
  good: [
    {
      files: {
        "content/articles/bilan/index.md": `# Bilan

[Le tableau](tableau.csv)
`,
        "content/articles/bilan/tableau.csv": `Mois;Nombre
`,
      },
    },
  ],
});
