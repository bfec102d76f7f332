import { defineRule } from "./rule";

const pages = {
  "content/site.yaml": "languages: [fr, en]\n",
  "content/fr/equipe.md": "---\ntitle: L’équipe\n---\n\nTexte.\n",
  "content/en/equipe.md": "---\ntitle: The team\n---\n\nText.\n",
};

export const crossingLink = defineRule({
  name: "crossing-link",
  level: "warning",
  group: "links",
  title: "Lien vers une autre langue",
  explanation:
    "Ce lien fait changer de langue alors que la page existe dans celle du lecteur. Une page peut mener à sa propre traduction, et à ce qui n’est que dans l’autre langue.",
  bad: [
    {
      files: {
        ...pages,
        "content/en/report.md":
          "---\ntitle: The report\n---\n\nWritten by ‸[the team](/fr/equipe/).\n",
      },
    },
  ],
  good: [
    {
      files: {
        ...pages,
        "content/en/report.md":
          "---\ntitle: The report\n---\n\nWritten by [the team](/en/equipe/).\n",
      },
    },
    {
      files: {
        "content/site.yaml": pages["content/site.yaml"],
        "content/fr/equipe.md": pages["content/fr/equipe.md"],
        "content/en/equipe.md":
          "---\ntitle: The team\n---\n\nThis page [in French](/fr/equipe/).\n",
      },
    },
  ],
});
