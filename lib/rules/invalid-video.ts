import { defineRule } from "./rule";

export const invalidVideo = defineRule({
  name: "invalid-video",
  level: "error",
  group: "players",
  title: "Vidéo inconnue",
  explanation:
    "L’adresse n’est pas celle d’une vidéo d’un hôte que le programme connaît : il ne saurait ni la montrer, ni faire son lien.",
  bad: [
    '::video{‸src="https://example.org/film.mp4" title="Le film" captions}',
  ],
  good: [
    '::video{src="https://tube.numerique.gouv.fr/w/9RJtp1Vx1Wcb4ZVKRzHfXj" title="Le film" captions}',
  ],
});
