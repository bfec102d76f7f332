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
    '‸<iframe src="https://grist.numerique.gouv.fr/o/docs/forms/exemple/4"></iframe>',
  ],
  good: [
    '<iframe src="https://grist.numerique.gouv.fr/o/docs/forms/exemple/4" title="Formulaire d’inscription"></iframe>',
  ],
});
