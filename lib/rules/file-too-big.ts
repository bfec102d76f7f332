import { defineRule } from "./rule";

export const fileTooBig = defineRule({
  name: "file-too-big",
  level: "error",
  group: "files",
  title: "Fichier trop long",
  explanation:
    "Un article de plus de 150 000 caractères n’est ni lisible sur un téléphone, ni construit en un temps raisonnable : c’est presque toujours une donnée placée là par erreur.",
  bad: [
    {
      files: { "content/articles/bilan.md": "mot ".repeat(40000) },
      at: "content/articles/bilan.md:1:1",
    },
  ],
  good: ["Un texte de quelques pages."],
});
