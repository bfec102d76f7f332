import { defineRule } from "./rule";

export const externalMedia = defineRule({
  name: "external-media",
  level: "error",
  group: "players",
  title: "Film ou son d’un autre site",
  explanation:
    "Le navigateur le demanderait à un autre serveur dès l’ouverture de la page, sans que le lecteur l’ait choisi.",
  bad: ['‸<video src="https://example.org/film.mp4" controls></video>'],
  good: ["[Le film](https://example.org/film.mp4)"],
});
