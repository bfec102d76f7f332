import { defineRule } from "./rule";

export const secondTitle = defineRule({
  name: "second-title",
  level: "warning",
  group: "text",
  title: "Deux titres de niveau 1",
  explanation:
    "Une page a un seul titre de niveau 1, celui de l’article. Les titres du texte commencent au niveau 2.",
  criteria: ["9.1"],
  bad: ["‸# Un autre titre"],
  good: ["## Une partie"],
});
