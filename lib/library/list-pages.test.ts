import { describe, expect, it } from "vitest";
import { extractText } from "../content/extract-text";

import { routeAt } from "./library";
import { shownPages } from "./list-pages";
import { testArticle, testLibrary } from "./test-library";

const twentyFive = Object.fromEntries(
  Array.from({ length: 25 }, (_, index) => [
    `articles/a${index + 1}.md`,
    testArticle(`Article ${index + 1}`, {
      date: `2024-01-${String(index + 1).padStart(2, "0")}`,
      tags: ["IGN"],
    }),
  ]),
);

describe("a list of articles", () => {
  it("has pages of twelve, each with its number in its title and its own address", () => {
    const library = testLibrary(twentyFive);
    const third = routeAt(library, "/articles/page/3/");
    expect(third).toMatchObject({
      kind: "list",
      title: "Actualités – page 3 sur 3",
    });
    expect(third?.list?.entries.map(({ title }) => title)).toEqual([
      "Article 1",
    ]);
    expect(third?.list?.total).toBe(25);
    expect(third?.list?.paths).toEqual([
      "/articles/",
      "/articles/page/2/",
      "/articles/page/3/",
    ]);
    expect(
      routeAt(library, "/articles/")?.list?.entries.map(({ title }) => title),
    ).toEqual(
      [25, 24, 23, 22, 21, 20, 19, 18, 17, 16, 15, 14].map(
        (number) => `Article ${number}`,
      ),
    );
    expect(routeAt(library, "/articles/page/4/")).toBeUndefined();
    expect(routeAt(library, "/tags/ign/page/3/")?.title).toBe(
      "Thème «\u00a0IGN\u00a0» – page 3 sur 3",
    );
  });

  it("has pages as long as its collection asks for", () => {
    const library = testLibrary(
      twentyFive,
      "collections:\n  notes: { dir: articles, url: '/notes/{slug}/', title: Notes, pageSize: 20 }",
    );
    expect(routeAt(library, "/notes/page/2/")?.list?.entries).toHaveLength(5);
  });

  it("has one page, and says nothing of it, when it is short or empty", () => {
    const library = testLibrary({ "a.md": testArticle("A") });
    const list = routeAt(library, "/articles/");
    expect(list?.title).toBe("Actualités");
    expect(list?.list).toEqual({
      number: 1,
      entries: [],
      total: 0,
      paths: ["/articles/"],
    });
  });

  it("gives the words of the file that introduces it to its first page only", () => {
    const library = testLibrary({
      ...twentyFive,
      "articles/index.md": "---\ntitle: Journal\n---\n\nBonjour.\n",
    });
    expect(routeAt(library, "/articles/")).toMatchObject({ title: "Journal" });
    const words = routeAt(library, "/articles/")?.entry?.body.tree;
    expect(words && extractText(words)).toBe("Bonjour.");
    expect(routeAt(library, "/articles/page/2/")).toMatchObject({
      title: "Journal – page 2 sur 3",
      entry: undefined,
    });
  });
});

describe("the numbers of a pagination", () => {
  const shown = (current: number, count: number) =>
    shownPages(current, count)
      .map((number) => number ?? "…")
      .join(" ");

  it("are all there for a few pages", () => {
    expect(shown(1, 3)).toBe("1 2 3");
    expect(shown(3, 9)).toBe("1 2 3 4 5 6 7 8 9");
  });

  it("leave out a few between the first, the last and those around the current page", () => {
    expect(shown(6, 10)).toBe("1 … 5 6 7 … 10");
    expect(shown(4, 10)).toBe("1 2 3 4 5 … 10");
    expect(shown(10, 10)).toBe("1 3 5 7 9 10");
  });

  it("are three evenly between where many are left out", () => {
    expect(shown(1, 26)).toBe("1 2 8 14 20 26");
    expect(shown(13, 25)).toBe("1 4 7 9 12 13 14 17 20 22 25");
    expect(shown(417, 417)).toBe("1 105 209 312 416 417");
  });

  it("lead from the first to any of 417 within five steps", () => {
    const seen = new Set([1]);
    let last = [1];
    for (let step = 1; step <= 5; step += 1) {
      last = last
        .flatMap((current) => shownPages(current, 417))
        .filter((number) => number !== undefined)
        .filter((number) => !seen.has(number));
      for (const number of last) seen.add(number);
    }
    expect(seen.size).toBe(417);
  });
});
