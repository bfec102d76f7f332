import { defineRule } from "./rule";

export const unreadableAddress = defineRule({
  name: "unreadable-address",
  level: "warning",
  group: "addresses",
  title: "Ligne illisible de la liste des adresses",
  explanation:
    "Dans « content/addresses.txt », chaque ligne est un chemin du site, ou un commentaire qui commence par « # ». Une fusion de deux versions du site peut y laisser d’autres lignes : `npm run addresses` récrit la liste.",
  bad: [
    {
      files: {
        "content/addresses.txt": `‸<<<<<<< HEAD
/articles/
‸=======
/contact/
‸>>>>>>> suite
‸https://exemple.gouv.fr/contact/
`,
      },
    },
  ],
  good: [{ files: { "content/addresses.txt": "# Rien encore.\n\n/\n" } }],
});
