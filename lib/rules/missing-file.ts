import { defineRule } from "./rule";

export const missingFile = defineRule({
  name: "missing-file",
  level: "error",
  group: "links",
  title: "Fichier à télécharger absent",
  explanation:
    "Le lecteur qui veut le télécharger trouverait une page d’erreur.",
  bad: ['::download{‸file="/documents/absent.pdf" text="Le bilan"}'],
  good: ['::download{file="/documents/bilan.pdf" text="Le bilan"}'],
});
