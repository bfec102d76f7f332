import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";

import { testAssets } from "../../lib/build/test-assets";
import { testArticle, testLibrary } from "../../lib/library/test-library";
import { FeedLinks } from "../layout/feed-links";
import { FeedsView } from "./feeds-view";

/** The page of feeds of a site. */
function render(
  files: Record<string, string>,
  settings = "name: Mon site\nurl: https://exemple.gouv.fr/aide",
): string {
  const library = testLibrary(files, settings);
  const route = library.links.routes.get("/flux/");
  if (!route) throw new Error("no route");
  return renderToStaticMarkup(
    <FeedsView library={library} route={route} assets={testAssets} />,
  );
}

/** Each link to a feed or a calendar: « name → address ». */
const linksOf = (html: string) =>
  [
    ...html.matchAll(/<a href="([^"]*\.(?:xml|json|ics))"[^>]*>(.*?)<\/a>/g),
  ].map(
    ([, href = "", name = ""]) => `${name.replace(/<[^>]*>/g, "")} → ${href}`,
  );

describe("the page of feeds", () => {
  it("links to each feed of the site by a name of its own", () => {
    const html = render({
      "articles/un.md": testArticle("Un", { tags: ["IGN"] }),
    });
    const names = (page: string, name: string) =>
      [
        ["Atom", "atom.xml"],
        ["RSS", "rss.xml"],
        ["JSON Feed", "feed.json"],
      ].map(([form, file]) => `${form}\u00a0: ${name} → /aide${page}${file}`);
    expect(linksOf(html)).toEqual([
      ...names("/", "Mon site"),
      ...names("/articles/", "Actualités"),
      ...names("/tags/ign/", "Thème «\u00a0IGN\u00a0»"),
    ]);
    expect(html).not.toContain("agenda");
  });

  it("links to the calendar when there are events", () => {
    const html = render({
      "articles/un.md": "---\ntitle: Un\nstart: 2026-03-12\n---",
    });
    expect(linksOf(html)).toContain("son calendrier (ICS) → /aide/agenda.ics");
    expect(html).toContain("https://exemple.gouv.fr/aide/agenda.ics");
  });

  it("stays short with many tags", () => {
    const files = Array.from({ length: 150 }, (_, index): [string, string] => [
      `articles/${index}.md`,
      testArticle(`Article ${index}`, { tags: [`Thème ${index}`] }),
    ]);
    const html = render(Object.fromEntries(files));
    expect(linksOf(html)).toHaveLength(3 * 102);
    expect(html).toContain('<a href="/aide/tags/">tous les thèmes</a>');
  });
});

it("a list links to its own feeds, and to what a feed is", () => {
  const library = testLibrary({
    "articles/un.md": testArticle("Un", { tags: ["IGN"] }),
  });
  const route = library.links.routes.get("/tags/ign/");
  const html = route
    ? renderToStaticMarkup(<FeedLinks library={library} route={route} />)
    : "";
  expect(linksOf(html)).toEqual([
    "Atom → /tags/ign/atom.xml",
    "RSS → /tags/ign/rss.xml",
    "JSON Feed → /tags/ign/feed.json",
  ]);
  expect(html).toContain('href="/flux/"');
});
