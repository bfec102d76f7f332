import { defineRule } from "./rule";

const site = "languages: [fr, en]\n";
const french = "---\ntitle: Le bilan\n---\n\nTexte.\n";

export const invalidTranslation = defineRule({
  name: "invalid-translation",
  level: "error",
  group: "front-matter",
  title: "Traduction qui n’en est pas une",
  explanation:
    "Sur un site en plusieurs langues, deux fichiers de même nom dans les dossiers de deux langues sont la même page. Quand leurs noms diffèrent, « translation » le dit, dans l’un ou dans l’autre : le menu des langues mène de l’une à l’autre, et les moteurs de recherche proposent à chacun la sienne.",
  bad: [
    {
      files: {
        "content/site.yaml": site,
        "content/fr/bilan.md":
          "---\ntitle: Le bilan\ntranslation: ‸bilan.md\n---\n\nTexte.\n",
      },
    },
    {
      files: {
        "content/site.yaml": site,
        "content/fr/bilan.md": french,
        "content/fr/suite.md":
          "---\ntitle: La suite\ntranslation: ‸bilan.md\n---\n\nTexte.\n",
      },
    },
    {
      files: {
        "content/site.yaml": site,
        "content/fr/bilan.md":
          "---\ntitle: Le bilan\ntranslation: ‸../en/report.md\n---\n\nTexte.\n",
        "content/en/report.md":
          "---\ntitle: The report\ndraft: true\n---\n\nText.\n",
      },
    },
    {
      files: {
        "content/site.yaml": site,
        "content/fr/bilan.md":
          "---\ntitle: Le bilan\ntranslation: ‸/en/absent/\n---\n\nTexte.\n",
      },
    },
    {
      files: {
        "content/site.yaml": site,
        "content/fr/bilan.md": french,
        "content/fr/suite.md":
          "---\ntitle: La suite\ntranslation: ‸/en/bilan/\n---\n\nTexte.\n",
        "content/en/bilan.md":
          "---\ntitle: The report\ntranslation: ../fr/bilan.md\n---\n\nText.\n",
      },
    },
  ],
  good: [
    {
      files: {
        "content/site.yaml": site,
        "content/fr/bilan.md": french,
        "content/en/report.md":
          "---\ntitle: The report\ntranslation: ../fr/bilan.md\n---\n\nText.\n",
      },
    },
  ],
});
