import { defineRule } from "./rule";

const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9" width="160" height="90"><path d="M0 0h16v9H0z"/></svg>';

const siteWith = (brand: string) => ({
  files: {
    "content/site.yaml": `brand: ${brand}
operator:
  name: Agence des exemples
  logo: /img/agence.svg
`,
    "public/img/agence.svg": logo,
    "content/articles/bilan.md": "---\ntitle: Bilan\n---\nUn bilan.\n",
  },
});

export const operatorBesideMinistry = defineRule({
  name: "operator-beside-ministry",
  level: "warning",
  group: "front-matter",
  title: "Logo d’opérateur à côté d’un ministère",
  explanation:
    "Un opérateur de l’État montre son logo à côté du bloc-marque « République française ». Le bloc-marque d’un ministère, lui, est seul : c’est ce que demande la [marque de l’État](https://www.info.gouv.fr/marque-de-letat).",
  bad: [siteWith("‸[Ministère, des exemples]")],
  good: [siteWith("[République, française]")],
});
