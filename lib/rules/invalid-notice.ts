import { defineRule } from "./rule";

export const invalidNotice = defineRule({
  name: "invalid-notice",
  level: "error",
  group: "front-matter",
  title: "Bandeau qui ne paraîtrait jamais",
  explanation:
    "La fin d’un bandeau vient après son début. Sinon, personne ne lirait ce qu’il annonce.",
  bad: [
    {
      files: {
        "content/site.yaml": `notices:
  - title: Le service sera fermé
    start: 2026-12-24
    end: ‸2026-12-20
`,
        "content/articles/bilan.md": "---\ntitle: Bilan\n---\nUn bilan.\n",
      },
    },
    {
      files: {
        "content/site.yaml": `notices:
  - title: Le site sera indisponible
    start: 2026-12-01 08:00
    end: ‸2026-12-01 08:00
`,
        "content/articles/bilan.md": "---\ntitle: Bilan\n---\nUn bilan.\n",
      },
    },
  ],
  good: [
    {
      files: {
        "content/site.yaml": `notices:
  - title: Le site sera indisponible une heure
    start: 2026-12-01 08:00
    end: 2026-12-01 09:00
  - title: Le service est fermé ce jour
    start: 2026-12-24
    end: 2026-12-24
`,
        "content/articles/bilan.md": "---\ntitle: Bilan\n---\nUn bilan.\n",
      },
    },
  ],
});
