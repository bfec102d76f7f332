import { defineRule } from "./rule";

export const componentInSentence = defineRule({
  name: "component-in-sentence",
  level: "error",
  group: "directives",
  title: "Composant au milieu d’une phrase",
  explanation:
    "Un composant est un bloc : il ne peut pas tenir dans une phrase. Ses mots y restent, sans son cadre.",
  bad: [{ mdx: "Le service ‸<Callout>ferme</Callout> à midi." }],
  good: [{ mdx: "Le service ferme à midi." }],
});
