import { defineRule } from "./rule";

export const unreadAttributes = defineRule({
  name: "unread-attributes",
  level: "warning",
  group: "directives",
  title: "Accolades qui ne donnent pas d’attributs",
  explanation:
    "Des accolades suivent un lien ou une image, mais ne peuvent pas être lues comme des attributs : les lecteurs les verraient. Ou l’attribut qu’elles donnent n’existe pas : il n’a aucun effet.",
  bad: [
    'Voyez [le code](https://code.gouv.fr)‸{.fr-link target="_blank}.',
    'Voyez [le code](https://code.gouv.fr)‸{.fr-link cible="_blank"}.',
  ],
  good: ["Voyez [le code](https://code.gouv.fr){.fr-link}."],
});
