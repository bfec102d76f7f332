import { usualTagNames } from "../library/tags";
import { defineRule } from "./rule";

export const similarTags = defineRule({
  name: "similar-tags",
  level: "warning",
  group: "front-matter",
  title: "Mot-clé écrit de deux façons",
  explanation:
    "« Accessibilité » et « accessibilite » mènent à la même page. Écrits de deux façons, ils donnent au site l’air négligé et trompent la recherche.",
  checkSite: ({ entries }) => {
    const usualNames = usualTagNames(entries.flatMap(({ tags }) => tags));
    return entries.flatMap(({ file, tags, tagPlaces }) =>
      tags.flatMap((tag) => {
        const usual = usualNames.get(tag) ?? tag;
        const place = tagPlaces[tag];
        if (!place || usual === tag) return [];
        return {
          file,
          ...place,
          message: `Le mot-clé « ${tag} » est écrit « ${usual} » ailleurs.`,
          mend: `Écrivez « ${usual} » partout, ou choisissez l’autre partout.`,
        };
      }),
    );
  },
  bad: [
    {
      files: {
        "content/articles/bilan.md": `---
title: Bilan
tags: [accessibilité]
---
`,
        "content/articles/cadre.md": `---
title: Cadre
tags: [accessibilité]
---
`,
        "content/articles/suite.md": `---
title: Suite
tags: [logiciel, ‸Accessibilite]
---
`,
      },
    },
  ],
  good: [
    {
      files: {
        "content/articles/bilan.md": `---
title: Bilan
tags: [accessibilité]
---
`,
        "content/articles/suite.md": `---
title: Suite
tags: [logiciel, accessibilité]
---
`,
      },
    },
  ],
});
