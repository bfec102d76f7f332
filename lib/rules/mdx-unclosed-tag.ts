import { defineRule } from "./rule";

export const mdxUnclosedTag = defineRule({
  name: "mdx-unclosed-tag",
  level: "error",
  group: "mdx",
  title: "Balise jamais fermée en MDX",
  explanation: "En MDX, toute balise ouverte est fermée, au même niveau.",
  bad: [
    {
      mdx: `‸<Callout>
Le service ferme à midi.`,
    },
  ],
  good: [
    {
      mdx: `<Callout>
Le service ferme à midi.
</Callout>`,
    },
  ],
});
