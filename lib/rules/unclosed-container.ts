import { defineRule } from "./rule";

export const unclosedContainer = defineRule({
  name: "unclosed-container",
  level: "error",
  group: "directives",
  title: "Bloc jamais fermé",
  explanation:
    "Un bloc ouvert par « ::: » s’arrête à une ligne « ::: ». Sans elle, tout ce qui suit y entrerait.",
  bad: [
    `‸:::info
Le service ferme à midi.`,
  ],
  good: [
    `:::info
Le service ferme à midi.
:::`,
  ],
});
