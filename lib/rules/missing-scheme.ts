import { defineRule } from "./rule";

export const missingScheme = defineRule({
  name: "missing-scheme",
  level: "error",
  group: "links",
  title: "Lien sans « https:// »",
  explanation:
    "Sans « https:// » ou « mailto: », l’adresse d’un autre site est lue comme un chemin de celui-ci.",
  bad: [
    "Voyez ‸[le code](code.gouv.fr), ou écrivez à ‸[l’équipe](equipe@example.org).",
  ],
  good: [
    "Voyez [le code](https://code.gouv.fr), ou écrivez à [l’équipe](mailto:equipe@example.org).",
  ],
});
