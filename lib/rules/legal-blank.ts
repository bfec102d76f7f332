import { defineRule } from "./rule";

export const legalBlank = defineRule({
  name: "legal-blank",
  level: "error",
  isCompulsory: true,
  group: "front-matter",
  title: "Mention légale à compléter",
  explanation:
    "La loi veut qu’un site public dise qui le publie, qui en est responsable, qui l’héberge, ce qu’il fait des données personnelles, où en est son accessibilité et comment le joindre. Le programme écrit ces pages, mais ne peut pas inventer les noms et les adresses : « content/site.yaml » les donne. Tant que l’adresse du site n’est pas publique et en https, ce qui manque se voit dans la page, et n’arrête rien. Un fichier du site à la même adresse, ou un alias, prend la place de la page du programme.",
  bad: [
    {
      files: {
        "content/site.yaml": `url: https://www.exemple.gouv.fr
contact: equipe@exemple.gouv.fr
legal:
  publisher:
    name: Direction de l’exemple
    address: 1 rue de l’Exemple, 75007 Paris
    phone: "01 99 00 12 34"
  director:
    name: Camille Exemple
  host:
    ‸name: Hébergement exemple
    address: 2 rue de l’Exemple, 59100 Roubaix
privacy:
  dpo: { email: dpd@exemple.gouv.fr }
  logs: { retention: six mois }
accessibility:
  established: 2026-06-30
`,
      },
    },
  ],
  good: [
    {
      files: {
        "content/site.yaml": `url: https://www.exemple.gouv.fr
contact: equipe@exemple.gouv.fr
legal:
  publisher:
    name: Direction de l’exemple
    address: 1 rue de l’Exemple, 75007 Paris
    phone: "01 99 00 12 34"
  director:
    name: Camille Exemple
  host:
    name: Hébergement exemple
    address: 2 rue de l’Exemple, 59100 Roubaix
    phone: "03 53 01 12 34"
privacy:
  dpo: { email: dpd@exemple.gouv.fr }
  logs: { retention: six mois }
accessibility:
  established: 2026-06-30
`,
      },
    },
  ],
});
