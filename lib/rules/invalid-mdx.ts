import { defineRule } from "./rule";

export const invalidMdx = defineRule({
  name: "invalid-mdx",
  level: "error",
  group: "mdx",
  title: "MDX mal écrit",
  explanation:
    "Un fichier « .mdx » suit une syntaxe plus stricte que « .md » : attributs entre guillemets, balises fermées.",
  bad: [{ mdx: "Voyez <a href=‸x>le code</a>." }],
  good: [{ mdx: "Voyez [le code](https://code.gouv.fr)." }],
});
