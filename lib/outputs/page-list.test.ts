import { expect, it } from "vitest";

import { pageList } from "./page-list";
import { testArticle, testLibrary } from "../library/test-library";

it("the list of pages gives each its path and its title, long lists once", () => {
  const thirteen = Object.fromEntries(
    Array.from({ length: 13 }, (_, index) => [
      `articles/été-${index}.md`,
      testArticle(`Été ${index}`),
    ]),
  );
  const { path, make } = pageList(testLibrary(thirteen));
  expect(path).toBe("/404.json");
  const pages: unknown = JSON.parse(String(make()));
  expect(pages).toContainEqual(["/", "Mon site"]);
  expect(pages).toContainEqual(["/articles/été-3/", "Été 3"]);
  expect(JSON.stringify(pages)).not.toMatch(/page\/2|404|410|500/);
});
