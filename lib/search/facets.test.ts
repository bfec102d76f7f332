import { describe, expect, it } from "vitest";

import { choose, countFacets, isChosen } from "./facets";
import type { ArticleTable } from "./index-format";

const table: ArticleTable = {
  keys: "",
  tags: ["eau", "air", "énergie"],
  collections: ["Articles", "Événements"],
  years: [2025, 2024, 2024, 0],
  collectionOf: [0, 0, 1, -1],
  tagsOf: [[0, 2], [0], [1], []],
};

describe("what may be chosen among articles", () => {
  it("is each value with its number, years from the last, the rest by number", () => {
    expect(countFacets(table, [0, 1, 2, 3], {}, "fr")).toEqual({
      theme: [
        ["eau", 2],
        ["air", 1],
        ["énergie", 1],
      ],
      annee: [
        ["2025", 1],
        ["2024", 2],
      ],
      rubrique: [
        ["Articles", 2],
        ["Événements", 1],
      ],
    });
  });

  it("is counted with what is chosen of the others", () => {
    expect(countFacets(table, [0, 1, 2, 3], { annee: "2024" }, "fr")).toEqual({
      theme: [
        ["air", 1],
        ["eau", 1],
      ],
      annee: [
        ["2025", 1],
        ["2024", 2],
      ],
      rubrique: [
        ["Articles", 1],
        ["Événements", 1],
      ],
    });
    expect(
      countFacets(
        table,
        [0, 1, 2],
        { theme: "eau", rubrique: "Événements" },
        "fr",
      ),
    ).toEqual({
      theme: [["air", 1]],
      annee: [],
      rubrique: [["Articles", 2]],
    });
  });

  it("is sorted, where numbers are equal, as its language sorts", () => {
    const letters = { ...table, tags: ["ö", "z", "a"], tagsOf: [[0, 1, 2]] };
    const sorted = (language: string) =>
      countFacets(letters, [0], {}, language).theme.map(([name]) => name);
    expect(sorted("en")).toEqual(["a", "ö", "z"]);
    expect(sorted("sv")).toEqual(["a", "z", "ö"]);
  });

  it("is nothing of no article, nor of one without date, tag or collection", () => {
    const none = { theme: [], annee: [], rubrique: [] };
    expect(countFacets(table, [], {}, "fr")).toEqual(none);
    expect(countFacets(table, [3], {}, "fr")).toEqual(none);
    expect(countFacets(table, [99], {}, "fr")).toEqual(none);
  });
});

describe("an article", () => {
  it("is chosen when it has all that is", () => {
    expect(isChosen(table, 0, {})).toBe(true);
    expect(isChosen(table, 0, { theme: "énergie", annee: "2025" })).toBe(true);
    expect(isChosen(table, 0, { theme: "énergie", annee: "2024" })).toBe(false);
    expect(isChosen(table, 3, { rubrique: "Articles" })).toBe(false);
    expect(isChosen(table, 3, { annee: "0" })).toBe(false);
  });
});

describe("a choice", () => {
  it("changes by one value, or loses it", () => {
    const choice = { theme: "eau", annee: "2024" };
    expect(choose(choice, "theme", "air")).toEqual({
      theme: "air",
      annee: "2024",
    });
    expect(choose(choice, "theme", "")).toEqual({ annee: "2024" });
    expect(choose(choice, "theme")).toEqual({ annee: "2024" });
    expect(choose({}, "rubrique", "Articles")).toEqual({
      rubrique: "Articles",
    });
  });
});
