import { describe, expect, it } from "vitest";

import { renderSample as render } from "./render-sample";

describe("a summary", () => {
  it("leads to the headings of the page, wherever it is", async () => {
    const [before, after = ""] = (
      await render("Texte.\n\n::summary{}\n\n## Un & deux\n\n### Trois")
    ).split("<nav ");
    expect(before).toBe("<p>Texte.</p>\n");
    expect(after.split("</nav>")[0]).toBe(
      [
        'class="fr-summary fr-mb-6w" aria-labelledby="page_sommaire-1">',
        '<h2 class="fr-summary__title" id="page_sommaire-1">Sommaire</h2>',
        '<ol><li><a class="fr-summary__link" href="#un-deux">Un &amp; deux</a>',
        '<ol><li><a class="fr-summary__link" href="#trois">Trois</a></li></ol>',
        "</li></ol>",
      ].join(""),
    );
  });

  it("has its title one level below the heading above it", async () => {
    expect(await render("## Un\n\n### Deux\n\n::summary{}")).toContain(
      '<h4 class="fr-summary__title" id="page_sommaire-1">Sommaire</h4>',
    );
  });

  it("has an id that no other of the page has", async () => {
    const html = await render(
      "::summary{}\n\n<!-- -->\n\n::summary{}\n\n## Un",
    );
    expect(html).toContain('id="page_sommaire-1"');
    expect(html).toContain('id="page_sommaire-2"');
  });

  it("of a page without headings shows nothing", async () => {
    expect(await render("::summary{}")).toBe("");
  });
});
