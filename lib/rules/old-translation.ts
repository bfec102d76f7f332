import { defineRule } from "./rule";

export const oldTranslation = defineRule({
  name: "old-translation",
  level: "warning",
  group: "text",
  title: "Traduction plus ancienne que l’original",
  explanation:
    "La page de la langue principale a changé depuis : ceux qui lisent sa traduction n’ont pas les mêmes informations. Le jour d’un changement est celui que dit « updated », sinon celui du dernier enregistrement du fichier dans l’historique du site, sinon sa date.",
  bad: [
    {
      files: {
        "content/site.yaml": "languages: [fr, en]\n",
        "content/fr/bilan.md":
          "---\ntitle: Le bilan\nupdated: 2026-02-01\n---\n\nTexte.\n",
        "content/en/bilan.md":
          "‸---\ntitle: The report\nupdated: 2026-01-15\n---\n\nText.\n",
      },
    },
  ],
  good: [
    {
      files: {
        "content/site.yaml": "languages: [fr, en]\n",
        "content/fr/bilan.md":
          "---\ntitle: Le bilan\nupdated: 2026-02-01\n---\n\nTexte.\n",
        "content/en/bilan.md":
          "---\ntitle: The report\nupdated: 2026-02-01\n---\n\nText.\n",
      },
    },
  ],
});
