import { defineRule } from "./rule";

export const outsideLink = defineRule({
  name: "outside-link",
  level: "error",
  group: "files",
  title: "Lien symbolique hors du site",
  explanation:
    "Un lien symbolique qui sort du dossier du site publierait un fichier que personne n’a voulu publier. Il n’est donc jamais suivi.",
  bad: [
    { files: { "public/serveur": { linkTo: "/" } }, at: "public/serveur:1:1" },
  ],
  good: [
    {
      files: {
        "public/serveur.txt": `Le texte lui-même.
`,
      },
    },
  ],
});
