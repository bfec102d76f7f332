import { defineRule } from "./rule";

export const secondCaption = defineRule({
  name: "second-caption",
  level: "error",
  group: "text",
  title: "Deux légendes pour un tableau",
  explanation: "Un tableau n’a qu’une légende.",
  bad: [
    `‸::table{caption="Le budget"}

<table><caption>Les dépenses</caption><tr><th>2025</th></tr><tr><td>12</td></tr></table>`,
  ],
  good: [
    "<table><caption>Les dépenses</caption><tr><th>2025</th></tr><tr><td>12</td></tr></table>",
  ],
});
