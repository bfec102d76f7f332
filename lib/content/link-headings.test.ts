import { describe, expect, it } from "vitest";

import { linkHeadings } from "./link-headings";
import { wordsOf } from "../words/words";
import { buildSample, htmlOf } from "./test-definitions";

const linked = (source: string) => {
  const { tree, outline } = buildSample(source, { title: "Titre" }).body;
  return htmlOf(linkHeadings(tree, outline, wordsOf("fr")));
};

describe("a heading", () => {
  it("has a named link to itself beside it, from h2 to h4", () => {
    expect(linked("## Été *indien*")).toBe(
      '<div class="parution-heading"><h2 id="ete-indien">Été <em>indien</em></h2>' +
        '<a class="parution-anchor" href="#ete-indien" aria-label="Lien vers la section\u00a0: Été indien"></a></div>',
    );
    expect(
      linked("## A\n\n### B\n\n#### C\n\n##### D").match(/href="[^"]*"/g),
    ).toEqual(['href="#a"', 'href="#b"', 'href="#c"']);
  });

  it("whose words are another's too has a link that names its section", () => {
    expect(
      linked("## Mai\n\n### Bilan\n\n## Juin\n\n### Bilan").match(
        /aria-label="[^"]*"/g,
      ),
    ).toEqual([
      'aria-label="Lien vers la section\u00a0: Mai"',
      'aria-label="Lien vers la section\u00a0: Mai, Bilan"',
      'aria-label="Lien vers la section\u00a0: Juin"',
      'aria-label="Lien vers la section\u00a0: Juin, Bilan"',
    ]);
  });

  it("has none in a link, in a component of the DSFR, or above the notes", () => {
    for (const source of [
      '<div><a href="/a/"><h3>Un</h3></a></div>',
      '<div class="fr-card"><h3 class="fr-card__title">Un</h3></div>',
      "Un[^1].\n\n[^1]: Deux.",
    ]) {
      expect(linked(source)).not.toContain("parution-anchor");
    }
  });

  it("leaves the body that was checked as it is", () => {
    const { body } = buildSample("## Un");
    const before = htmlOf(body.tree);
    linkHeadings(body.tree, body.outline, wordsOf("fr"));
    expect(htmlOf(body.tree)).toBe(before);
  });
});
