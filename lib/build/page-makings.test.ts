import { expect, it } from "vitest";

import { routeAt, type Library } from "../library/library";
import { testArticle, testLibrary } from "../library/test-library";
import { pageMakings, sharedMakings } from "./page-makings";
import { bundledTestAssets } from "./test-assets";

const written = (title: string, body: string) =>
  `${testArticle(title)}\n${body}\n`;

const files = {
  "articles/a.md": written("Un", "Un texte."),
  "articles/b.md": written("Deux", "Un texte."),
};

function shared(library: Library, program = "program"): string {
  return sharedMakings(library, bundledTestAssets, program);
}

it("what all pages are made of changes with a title, a setting, the program and the notices, not with a body or the time", () => {
  const before = testLibrary(files);
  const changed = [
    testLibrary({ ...files, "articles/b.md": written("Trois", "Un texte.") }),
    testLibrary(files, "name: Mon site\nbaseline: Un essai"),
  ];
  const sums = [before, ...changed].map((library) => shared(library));
  sums.push(shared(before, "another program"));
  expect(new Set(sums).size).toBe(4);
  const other = { ...files, "articles/b.md": written("Deux", "Un autre.") };
  expect(shared(testLibrary(other))).toBe(sums[0]);
  expect(shared({ ...before, now: before.now + 1 })).toBe(sums[0]);
  expect(shared({ ...before, today: "2026-11-27" })).toBe(sums[0]);
});

it("pages that show drafts change with the day, which says what is scheduled", () => {
  const library = { ...testLibrary(files), showsDrafts: true };
  expect(shared({ ...library, today: "2026-11-27" })).not.toBe(shared(library));
});

it("a page is made of its description too, which other pages may change", () => {
  const of = (library: Library) => {
    const route = routeAt(library, "/articles/a/");
    if (!route) throw new Error("No page");
    return pageMakings("shared", library, route);
  };
  const other = (body: string) =>
    testLibrary({ ...files, "articles/b.md": written("Deux", body) });
  const apart = of(other("Un autre texte."));
  expect(of(other("Encore un autre."))).toBe(apart);
  expect(of(other("Un texte."))).not.toBe(apart);
});
