import { defineRule } from "./rule";

export const deadLink = defineRule({
  name: "dead-link",
  level: "error",
  group: "links",
  title: "Lien mort",
  explanation:
    "Le lecteur qui le suit trouve une page d’erreur. Un lien du site est un chemin (« /contact/ ») ou le nom d’un fichier à côté de l’article.",
  bad: [
    "Lisez ‸[le bilan](/bilan-2025/).",
    "Lisez ‸[le bilan]().",
    {
      files: {
        "content/site.yaml": "withdrawn:\n  - /bilan-2025/\n",
        "content/a-propos.md": `# À propos

Lisez ‸[le bilan](/bilan-2025/), qui n’est plus là.
`,
      },
    },
    {
      files: {
        "content/bilan-2025.md": "---\ntitle: Bilan\ngone: true\n---\n",
        "content/a-propos.md": `# À propos

Lisez ‸[le bilan](bilan-2025.md), qui n’est plus là.
`,
      },
    },
  ],
  good: ["Lisez [nos articles](/articles/), ou [écrivez-nous](/contact/)."],
});
