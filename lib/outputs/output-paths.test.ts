import { expect, it } from "vitest";

import { resolveLink } from "../library/resolve";
import { testArticle, testLibrary } from "../library/test-library";
import { siteOutputs } from ".";
import { outputPaths } from "./output-paths";

const library = testLibrary(
  {
    "articles/a.md": testArticle("A", { tags: ["IGN"] }),
    "articles/b.md": "---\ntitle: B\nstart: 2026-03-12\n---\n",
  },
  [
    "security: { contact: mailto:ssi@exemple.gouv.fr }",
    "feeds: { aliases: { /feed/feed.xml: /atom.xml } }",
  ].join("\n"),
);

it("links know every file that the site gives beside its pages, and no other", () => {
  const outputs = siteOutputs(library, {
    assets: {
      icons: { favicon: "", faviconSvg: "", appleTouch: "", application: [] },
    },
    renderContent: () => "",
    commits: () => new Map(),
  });
  expect([...outputPaths(library)].sort()).toEqual(
    outputs.map(({ path }) => path).sort(),
  );
});

it("a link to a feed or a calendar leads there", () => {
  const from = { file: "content/articles/a.md", path: "/articles/a/" };
  for (const [target, path] of [
    ["/atom.xml", "/atom.xml"],
    ["../../tags/ign/rss.xml", "/tags/ign/rss.xml"],
    ["/articles/b/evenement.ics", "/articles/b/evenement.ics"],
    ["/agenda.ics#a", "/agenda.ics"],
    ["/feed/feed.xml", "/feed/feed.xml"],
  ]) {
    expect(resolveLink(from, target ?? "", library.links)).toMatchObject({
      kind: "output",
      path,
    });
  }
  expect(resolveLink(from, "/tags/rss.xml", library.links).kind).toBe("dead");
});
