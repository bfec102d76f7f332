import { describe, expect, it } from "vitest";

import { collectMonths } from "./archives";
import { articles, routeAt } from "./library";
import { testArticle, testLibrary } from "./test-library";

const library = testLibrary({
  "articles/a.md": testArticle("A", { date: "1970-01-01" }),
  "articles/b.md": testArticle("B", { date: "2024-02-29" }),
  "articles/c.md": testArticle("C", { date: "2024-02-01" }),
  "articles/d.md": testArticle("D", { date: "2024-01-31" }),
  "articles/e.md": testArticle("E"),
});

describe("archives", () => {
  it("have a page for each year, the newest first, and one for what has no date", () => {
    expect(
      library.years.map(
        ({ year, path, entries }) => `${year} ${path} ${entries.length}`,
      ),
    ).toEqual([
      "2024 /archives/2024/ 3",
      "1970 /archives/1970/ 1",
      "undefined /archives/sans-date/ 1",
    ]);
    expect(routeAt(library, "/archives/2024/")?.title).toBe("Articles de 2024");
    expect(routeAt(library, "/archives/sans-date/")?.title).toBe(
      "Articles sans date",
    );
  });

  it("cut a year into pages of sixty titles", () => {
    const long = testLibrary(
      Object.fromEntries(
        Array.from({ length: 61 }, (_, index) => [
          `articles/a${index}.md`,
          testArticle(`Article ${index}`, { date: "2024-05-01" }),
        ]),
      ),
    );
    expect(routeAt(long, "/archives/2024/page/2/")?.list?.entries).toHaveLength(
      1,
    );
  });

  it("show a year month by month", () => {
    expect(
      collectMonths(articles(library)).map(
        ({ day, entries }) =>
          `${day} ${entries.map(({ title }) => title).join("")}`,
      ),
    ).toEqual(["2024-02-01 BC", "2024-01-01 D", "1970-01-01 A", "undefined E"]);
  });

  it("are none on a site without articles", () => {
    const { links } = testLibrary({ "a.md": testArticle("A") });
    expect(links.routes.has("/archives/")).toBe(false);
  });
});
