import { expect, it } from "vitest";

import { renderSample } from "./render-sample";

const render = async (source: string, format?: "mdx") =>
  (await renderSample(source, format)).replaceAll("\n", "");

const expected = [
  '<div class="fr-tabs">',
  '<ul class="fr-tabs__list" role="tablist" aria-label="Publics">',
  '<li role="presentation"><button type="button" id="page_tab-2-bouton" class="fr-tabs__tab" tabindex="0" role="tab" aria-selected="true" aria-controls="page_tab-2">Un</button></li>',
  '<li role="presentation"><button type="button" id="page_tab-3-bouton" class="fr-tabs__tab" tabindex="-1" role="tab" aria-selected="false" aria-controls="page_tab-3">Deux</button></li>',
  "</ul>",
  '<div id="page_tab-2" class="fr-tabs__panel fr-tabs__panel--selected" role="tabpanel" aria-labelledby="page_tab-2-bouton" tabindex="0">',
  '<p class="parution-tab-title">Un</p><p>A.</p>',
  "</div>",
  '<div id="page_tab-3" class="fr-tabs__panel" role="tabpanel" aria-labelledby="page_tab-3-bouton" tabindex="0">',
  '<p class="parution-tab-title">Deux</p><p>B.</p>',
  "</div>",
  "</div>",
].join("");

it("tabs have a button for each panel, the first one shown, in each of their forms", async () => {
  expect(
    await render(
      "::::tabs Publics\n:::tab Un\nA.\n:::\n:::tab Deux\nB.\n:::\n::::",
    ),
  ).toBe(expected);
  expect(
    await render(
      '::::tabs{label="Publics"}\n:::tab{title="Un"}\nA.\n:::\n\n:::tab{title="Deux"}\nB.\n:::\n::::',
    ),
  ).toBe(expected);
  expect(
    await render(
      '<Tabs label="Publics">\n<Tab title="Un">\nA.\n</Tab>\n<Tab title="Deux">\nB.\n</Tab>\n</Tabs>',
      "mdx",
    ),
  ).toBe(expected);
});

it("tabs without a label are named all the same", async () => {
  expect(
    await render("::::tabs\n:::tab Un\nA.\n:::\n:::tab Deux\nB.\n:::\n::::"),
  ).toContain('role="tablist" aria-label="Onglets"');
});

it("the titles of boxes and tabs have the spaces of French, as texts have", async () => {
  const html = await renderSample(
    ":::callout Qui ?\nDit.\n:::\n\n::::tabs\n:::tab Un ?\nA.\n:::\n:::tab Deux !\nB.\n:::\n::::",
  );
  for (const title of ["Qui\u202f?", "Un\u202f?", "Deux\u202f!"]) {
    expect(html).toContain(title);
  }
  expect(html).not.toMatch(/ [?!]/);
});
