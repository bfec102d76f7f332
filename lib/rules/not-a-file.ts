import { defineRule } from "./rule";

export const notAFile = defineRule({
  name: "not-a-file",
  level: "error",
  group: "links",
  title: "Adresse qui n’est pas celle d’un fichier",
  explanation:
    "Le poids et le format d’un téléchargement sont annoncés, les paroles d’une transcription sont montrées : cela demande un fichier de ce site.",
  bad: ['::download{‸file="/contact/" text="La page"}'],
  good: ['::download{file="/documents/bilan.pdf" text="Le bilan"}'],
});
