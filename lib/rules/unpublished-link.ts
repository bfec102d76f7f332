import { defineRule } from "./rule";

export const unpublishedLink = defineRule({
  name: "unpublished-link",
  level: "error",
  group: "links",
  title: "Lien vers ce qui n’est pas publié",
  explanation:
    "Un brouillon et un article programmé ne sont pas sur le site publié : le lien y serait mort. Un brouillon peut mener à un autre.",
  bad: [
    {
      files: {
        "content/articles/bilan.md":
          "---\ntitle: Bilan\ndate: 2026-01-15\n---\n\nLisez ‸[la suite](suite.md).\n",
        "content/articles/suite.md":
          "---\ntitle: Suite\ndraft: true\n---\n\nTexte.\n",
      },
    },
  ],
  good: [
    {
      files: {
        "content/articles/bilan.md":
          "---\ntitle: Bilan\ndraft: true\n---\n\nLisez [la suite](suite.md).\n",
        "content/articles/suite.md":
          "---\ntitle: Suite\ndraft: true\n---\n\nTexte.\n",
      },
    },
  ],
});
