import { defineRule } from "./rule";

export const mdxModule = defineRule({
  name: "mdx-module",
  level: "error",
  group: "mdx",
  title: "Import ou export",
  explanation:
    "Les composants sont connus sans être importés, et rien d’autre ne peut l’être.",
  bad: [{ mdx: '‸import Badge from "./badge"' }],
  good: [{ mdx: '<Badge text="Nouveau" />' }],
});
