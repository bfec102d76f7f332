import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";

import { testAssets } from "../../lib/build/test-assets";
import { testArticle, testLibrary } from "../../lib/library/test-library";
import { wordsOf } from "../../lib/words/words";
import { ChoicesView } from "./choices-view";

const measured = (consent: boolean) => `url: https://www.exemple.gouv.fr
measurement: { matomo: { url: "https://matomo.exemple.gouv.fr/", siteId: 7, consent: ${consent} } }
`;

/** The page of choices of a site, in a language. */
function show(settings: string, language: string): string {
  const library = {
    ...testLibrary({ "articles/a.md": testArticle("A") }, settings),
    words: wordsOf(language),
  };
  const route = library.links.routes.get(library.paths.choices);
  if (!route) throw new Error("no page of choices");
  return renderToStaticMarkup(
    <ChoicesView library={library} route={route} assets={testAssets} />,
  );
}

it("the page of choices says what is counted, and by whom, in its language", () => {
  expect(show(measured(true), "fr")).toContain(
    "La mesure d’audience est faite par matomo.exemple.gouv.fr, qui reçoit",
  );
  expect(show(measured(true), "en")).toContain(
    "Visits are counted by matomo.exemple.gouv.fr, which receives",
  );
});

it("says whether it is without an answer, and for how long an answer is kept", () => {
  const asked = show(measured(true), "en");
  expect(asked).toContain("Nothing is counted without your consent");
  expect(asked).toContain("<td>6 months.</td>");
  const exempt = show(measured(false), "en");
  expect(exempt).toContain("You can refuse it here at any time");
  expect(exempt).not.toContain("<td>6 months.</td>");
});

it("has nothing to choose where nothing comes from elsewhere", () => {
  const page = show("", "en");
  expect(page).toContain("there is nothing to choose here.");
  expect(page).not.toContain("<form");
  expect(page).toContain("This site sets no cookies.");
});
