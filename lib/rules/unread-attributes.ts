import { defineRule } from "./rule";

export const unreadAttributes = defineRule({
  name: "unread-attributes",
  level: "warning",
  group: "directives",
  title: "Accolades laissées dans le texte",
  explanation:
    "Des accolades suivent un lien ou une image, mais ne peuvent pas être lues comme des attributs : les lecteurs les verraient.",
  bad: ['Voyez [le code](https://code.gouv.fr)‸{.fr-link target="_blank}.'],
  good: ["Voyez [le code](https://code.gouv.fr){.fr-link}."],
});
