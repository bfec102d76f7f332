import { defineRule } from "./rule";

export const notAFile = defineRule({
  name: "not-a-file",
  level: "error",
  group: "links",
  title: "Téléchargement qui n’est pas un fichier",
  explanation:
    "Le poids et le format d’un téléchargement sont annoncés : cela demande un fichier de ce site.",
  bad: ['::download{‸file="/contact/" text="La page"}'],
  good: ['::download{file="/documents/bilan.pdf" text="Le bilan"}'],
});
