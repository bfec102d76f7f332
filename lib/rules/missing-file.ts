import { defineRule } from "./rule";

export const missingFile = defineRule({
  name: "missing-file",
  level: "error",
  group: "links",
  title: "Fichier absent",
  explanation:
    "Le lecteur qui veut le télécharger trouverait une page d’erreur ; la transcription qu’il donne manquerait.",
  bad: ['::download{‸file="/documents/absent.pdf" text="Le bilan"}'],
  good: ['::download{file="/documents/bilan.pdf" text="Le bilan"}'],
});
