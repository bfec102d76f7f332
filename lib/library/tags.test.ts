import { describe, expect, it } from "vitest";

import { articles } from "./library";
import { tagsOf } from "./tags";
import { testArticle, testLibrary } from "./test-library";

const library = testLibrary({
  "articles/a.md": testArticle("A", {
    date: "2024-01-03",
    tags: ["Open data", "IGN"],
  }),
  "articles/b.md": testArticle("B", {
    date: "2024-01-02",
    tags: ["open-data", "Écologie", "ecologie"],
  }),
  "articles/c.md": testArticle("C", {
    date: "2024-01-01",
    tags: ["Open data", "🎉"],
  }),
});

describe("tags", () => {
  it("are one when they differ by case, accents or punctuation, named as most articles write them", () => {
    expect(
      [...library.tags.values()].map(
        ({ name, path, entries }) =>
          `${name} ${path} ${entries.map(({ title }) => title).join("")}`,
      ),
    ).toEqual([
      "Open data /tags/open-data/ ABC",
      "🎉 /tags/u1f389/ C",
      "Écologie /tags/ecologie/ B",
      "IGN /tags/ign/ A",
    ]);
  });

  it("of an article stand once each, in its own order", () => {
    const named = articles(library).map((entry) =>
      tagsOf(library.tags, entry).map(({ name }) => name),
    );
    expect(named).toEqual([
      ["Open data", "IGN"],
      ["Open data", "Écologie"],
      ["Open data", "🎉"],
    ]);
  });

  it("have no page on a site without tags", () => {
    const { links, tags } = testLibrary({ "articles/a.md": testArticle("A") });
    expect(tags.size).toBe(0);
    expect(links.routes.has("/tags/")).toBe(false);
  });
});
