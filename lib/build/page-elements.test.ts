import { expect, it } from "vitest";

import {
  createElementNotes,
  placesOf,
  type PageElement,
} from "./page-elements";

function elementsOf(...pages: string[]) {
  const notes = createElementNotes();
  for (const html of pages) notes.add(placesOf(html));
  return notes
    .elements()
    .map(({ name, classes }) => [name, ...classes].join("."));
}

it("Elements are noted by their names and classes", () => {
  expect(
    elementsOf(
      '<!DOCTYPE html><html lang="fr"><body><p class="a  b">Un <em>mot</em></p><hr/><svg viewBox="0 0 1 1"><linearGradient class="c"/></svg></body></html>',
    ),
  ).toEqual(["html", "body", "p.a.b", "em", "hr", "svg", "lineargradient.c"]);
});

it("and those of all pages once each", () => {
  expect(
    elementsOf('<p class="a">1</p><p>2</p>', '<p class="a">3</p><p id="4">4'),
  ).toEqual(["p.a", "p"]);
});

it("whatever their other attributes say", () => {
  expect(
    elementsOf(
      '<a href="/x/" data-class="no" title="class=no" class="yes" hidden="">1</a><h2 title=" class=&quot;no&quot;">2</h2><a\n  class="long">3</a>',
    ),
  ).toEqual(["a.yes", "h2", "a.long"]);
});

/** What stands in what, on pages. */
function placesOn(...pages: string[]) {
  const notes = createElementNotes();
  for (const html of pages) notes.add(placesOf(html));
  const nameOf = ({ name, classes }: PageElement) =>
    [name, ...classes].join(".");
  return Object.fromEntries(
    notes.elements().map((element) => [
      nameOf(element),
      {
        in: [...element.parents].map(nameOf),
        below: [...element.ancestors].map(nameOf),
      },
    ]),
  );
}

it("with what they stand in, on any page", () => {
  expect(
    placesOn(
      '<main><p>Un<br/>mot <em>et</em></p><hr/><em>2</em><script type="application/ld+json">{"a":"</p><b>"}</script></main>',
      '<div class="a"><p><svg><path d="M0 0"></path></svg></p></div>',
    ),
  ).toEqual({
    main: { in: [], below: [] },
    p: { in: ["main", "div.a"], below: ["main", "div.a"] },
    br: { in: ["p"], below: ["p", "main"] },
    em: { in: ["p", "main"], below: ["p", "main"] },
    hr: { in: ["main"], below: ["main"] },
    script: { in: ["main"], below: ["main"] },
    "div.a": { in: [], below: [] },
    svg: { in: ["p"], below: ["p", "div.a"] },
    path: { in: ["svg"], below: ["svg", "p", "div.a"] },
  });
});
