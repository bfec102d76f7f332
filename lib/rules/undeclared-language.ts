import { defineRule } from "./rule";

export const undeclaredLanguage = defineRule({
  name: "undeclared-language",
  level: "warning",
  group: "front-matter",
  title: "Langue que le site ne déclare pas",
  explanation:
    "L’article est dans une langue qui n’est pas parmi celles du site (« languages ») : sa page, ses menus et ses boutons restent dans la langue principale, et lui seul est annoncé dans la sienne aux lecteurs d’écran. Déclarer la langue lui donne son accueil, ses listes, ses flux et sa recherche.",
  criteria: ["8.4"],
  bad: [
    "---\ntitle: What the team has learnt\n‸lang: en\n---\n\nThe team writes.\n",
  ],
  good: [
    "---\ntitle: Ce que l’équipe a appris\nlang: fr\n---\n\nL’équipe écrit.\n",
    {
      files: {
        "content/site.yaml": "languages: [fr, en]\n",
        "content/en/learnt.md":
          "---\ntitle: What the team has learnt\n---\n\nThe team writes.\n",
      },
    },
  ],
});
