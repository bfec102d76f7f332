import { defineRule } from "./rule";

export const untitledPlayer = defineRule({
  name: "untitled-player",
  level: "warning",
  group: "players",
  title: "Lecteur sans titre",
  explanation:
    "Un lecteur d’écran annonce un cadre par son titre. Sans titre, il lit une adresse.",
  criteria: ["2.1"],
  bad: [
    '‸<iframe src="https://tube.numerique.gouv.fr/videos/embed/9RJtp1Vx1Wcb4ZVKRzHfXj"></iframe>',
  ],
  good: [
    '<iframe src="https://tube.numerique.gouv.fr/videos/embed/9RJtp1Vx1Wcb4ZVKRzHfXj" title="Le film"></iframe>',
  ],
});
