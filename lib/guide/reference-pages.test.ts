import { describe, expect, it } from "vitest";
import { z } from "zod";

import {
  textAttribute,
  type DirectiveDefinition,
} from "../content/directive-definition";
import { retired } from "../site/retired";
import { describeSchema } from "./describe-schema";
import { referencePages } from "./reference-pages";

const definition: DirectiveDefinition = {
  name: "avis",
  component: "Avis",
  description: "Un avis.",
  body: "required",
  attributes: z.strictObject({
    titre: textAttribute("Le titre | la suite."),
    couleur: textAttribute("La couleur.").optional(),
  }),
  examples: [
    {
      title: "Un avis court",
      format: "md",
      source: ':::avis{titre="A"}\nB\n:::',
    },
    { title: "En composant", format: "mdx", source: "<Avis>B</Avis>" },
  ],
};

describe("the reference of the guide", () => {
  const pages = new Map(
    referencePages([definition]).map(({ file, text }) => [file, text]),
  );

  it("says each directive, its attributes, its examples as source and shown", () => {
    expect(pages.get("content/guide/directives.md")).toBe(
      `---
title: Les directives
description: "Chaque directive : à quoi elle sert, ses attributs, des exemples et ce qu’ils deviennent."
toc: false
---

## avis

Un avis.

Dans un fichier \`.mdx\`, c’est [le composant \`<Avis>\`](composants.mdx#avis).

::table{caption="Les attributs de «\u00a0avis\u00a0»"}

| Attribut | Obligatoire | Ce qu’il dit |
| --- | --- | --- |
| \`titre\` | oui | Le titre \\| la suite. |
| \`couleur\` | non | La couleur. |

### Un avis court

~~~~md
:::avis{titre="A"}
B
:::
~~~~

:::avis{titre="A"}
B
:::
`,
    );
  });

  it("shows each component in a file that reads components", () => {
    expect(pages.get("content/guide/composants.mdx")).toBe(
      `---
title: Les composants
description: "Les mêmes blocs dans un fichier .mdx, où une directive peut s’écrire comme un composant."
toc: false
---

## Avis

Un avis.

Ses attributs sont ceux de la directive [avis](directives.md#avis).

### En composant

~~~~mdx
<Avis>B</Avis>
~~~~

<Avis>B</Avis>
`,
    );
  });

  it("says when a directive has no attribute", () => {
    const bare = { ...definition, attributes: z.strictObject({}) };
    const [page] = referencePages([bare]);
    expect(page?.text).toContain("\n\nElle n’a pas d’attribut.\n\n");
    expect(page?.text).not.toContain("Obligatoire");
  });

  it("has a row for each field of the front matter and of the settings", () => {
    expect(pages.get("content/guide/en-tete.md")).toContain(
      "| `title` | Le titre de l’article : une phrase courte, sans point final. |  |",
    );
    const settings = pages.get("content/guide/reglages.md");
    expect(settings).toContain(
      "| `hosts.video` | Les hôtes dont les vidéos peuvent être affichées. |",
    );
    expect(settings).toContain("| `collections.*.dir` |");
    expect(settings).toContain(
      '| `languages` | Les langues du site, la principale d’abord. | `["fr"]` |',
    );
  });

  it("links the page of a rule to the criteria of the RGAA that it touches", () => {
    expect(pages.get("content/guide/regles/missing-alt.md")).toContain(
      "\n\n[Critère du RGAA : 1.1](https://accessibilite.numerique.gouv.fr/methode/criteres-et-tests/#1.1)\n\n",
    );
    expect(pages.get("content/guide/regles/dead-link.md")).not.toContain(
      "RGAA",
    );
  });

  it("leaves no field without a sentence", () => {
    for (const [file, text] of pages) {
      const silent = text
        .split("\n")
        .filter((line) => /^\| `[^`]+` \| +\|/.test(line));
      expect(silent, file).toEqual([]);
    }
  });
});

describe("describing a schema", () => {
  it("leaves out what settings no longer have", () => {
    const schema = z.object({
      old: retired("c’est ailleurs").describe("Non."),
    });
    expect(describeSchema(schema)).toEqual([]);
  });

  it("looks through optional fields, defaults, lists and records", () => {
    const schema = z.object({
      a: z.string().describe("A."),
      b: z
        .array(z.object({ c: z.string().describe("C.") }))
        .default([])
        .describe("B."),
      d: z
        .record(
          z.string(),
          z.object({ e: z.string().optional().describe("E.") }),
        )
        .optional()
        .describe("D."),
    });
    expect(describeSchema(schema)).toEqual([
      { name: "a", description: "A.", required: true, defaultValue: undefined },
      { name: "b", description: "B.", required: false, defaultValue: "[]" },
      {
        name: "b.c",
        description: "C.",
        required: true,
        defaultValue: undefined,
      },
      {
        name: "d",
        description: "D.",
        required: false,
        defaultValue: undefined,
      },
      {
        name: "d.*.e",
        description: "E.",
        required: false,
        defaultValue: undefined,
      },
    ]);
  });
});
