import { defineRule } from "./rule";

export const unknownComponent = defineRule({
  name: "unknown-component",
  level: "error",
  group: "directives",
  title: "Composant inconnu",
  explanation:
    "Dans un fichier « .mdx », une balise qui commence par une majuscule est un composant. Celui-ci n’existe pas ; son contenu reste.",
  bad: [
    {
      mdx: `‸<Encadre>
Le service ferme à midi.
</Encadre>`,
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
