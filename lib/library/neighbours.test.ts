import { describe, expect, it } from "vitest";

import type { Entry } from "../content/entry";
import { routeAt } from "./library";
import { neighboursOf, relatedTo } from "./neighbours";
import { testArticle, testLibrary } from "./test-library";

const library = testLibrary({
  "articles/milieu.md": testArticle("Milieu", {
    date: "2024-02-01",
    tags: ["a"],
  }),
  "articles/autre.md": testArticle("Autre", {
    date: "2024-04-01",
    tags: ["c"],
  }),
  "articles/ancien.md": testArticle("Ancien", {
    date: "2024-01-01",
    tags: ["a", "b"],
  }),
  "articles/recent.md": testArticle("Récent", {
    date: "2024-03-01",
    tags: ["b", "A"],
  }),
});
const titles = (entries: (Entry | undefined)[]) =>
  entries.map((one) => one?.title);

/** What an article leads to, by the name of its file. */
function around(name: string) {
  const entry = routeAt(library, `/articles/${name}/`)?.entry;
  if (!entry) throw new Error(`No article ${name}`);
  const { previous, next } = neighboursOf(library, entry);
  return {
    neighbours: titles([previous, next]),
    related: (count: number) => titles(relatedTo(library, entry, count)),
  };
}

describe("previous and next", () => {
  it("are the articles just before and just after, by date", () => {
    expect(around("milieu").neighbours).toEqual(["Ancien", "Récent"]);
  });

  it("are missing at both ends", () => {
    expect(around("ancien").neighbours).toEqual([undefined, "Milieu"]);
    expect(around("autre").neighbours).toEqual(["Récent", undefined]);
  });
});

describe("related articles", () => {
  it("are those that share the most tags, however written, then the newest", () => {
    expect(around("ancien").related(3)).toEqual(["Récent", "Milieu", "Autre"]);
    expect(around("milieu").related(2)).toEqual(["Récent", "Ancien"]);
    expect(around("milieu").related(1)).toEqual(["Récent"]);
  });

  it("are as many whatever the languages of the newest", () => {
    const english = "---\ntitle: E\nlang: en\ndate: 2024-05-01\n---\n";
    const mixed = testLibrary({
      "articles/e1.md": english,
      "articles/e2.md": english,
      "articles/e3.md": english,
      ...Object.fromEntries(
        ["a", "b", "c", "d"].map((name) => [
          `articles/${name}.md`,
          testArticle(name, { date: "2024-01-01" }),
        ]),
      ),
    });
    const entry = routeAt(mixed, "/articles/a/")?.entry;
    expect(entry && titles(relatedTo(mixed, entry, 3))).toEqual([
      "b",
      "c",
      "d",
    ]);
  });

  it("are the newest ones for an article that shares no tag", () => {
    expect(around("autre").related(2)).toEqual(["Récent", "Milieu"]);
  });
});
