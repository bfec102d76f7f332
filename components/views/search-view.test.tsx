import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";

import { testAssets } from "../../lib/build/test-assets";
import { testArticle, testLibrary } from "../../lib/library/test-library";
import { SearchView } from "./search-view";

function render(
  files: Record<string, string>,
  settings = "name: Mon site\nurl: https://exemple.gouv.fr/aide",
): string {
  const library = testLibrary(files, settings);
  const route = library.links.routes.get("/recherche/");
  if (!route) throw new Error("no route");
  return renderToStaticMarkup(
    <SearchView library={library} route={route} assets={testAssets} />,
  );
}

const article = {
  "articles/un.md": testArticle("Un", {
    date: "2026-01-01",
    tags: ["IGN"],
    authors: ["Ada"],
  }),
};
const addresses = (html: string) =>
  [...html.matchAll(/<a (?:class="[^"]*" )?href="([^"]*)"/g)].map(
    ([, href]) => href,
  );

describe("the page of the search", () => {
  it("asks for itself, and tells its script where the index is", () => {
    const html = render(article);
    expect(html).toContain(
      'data-search="" data-index="/aide/recherche/index.json" data-language="fr">',
    );
    expect(html).toContain('action="/aide/recherche/" method="get"');
    expect(html).toContain('name="q"');
    expect(html).toContain(
      '<script type="module" src="/aide/_parution/search.js">',
    );
  });

  it("shows nothing that only a script fills", () => {
    const hidden = [
      ...render(article).matchAll(/data-search-([a-z-]+)=""[^>]* hidden=""/g),
    ].map(([, name]) => name);
    expect(hidden).toEqual([
      "note",
      "error",
      "filters",
      "chosen",
      "results",
      "pages",
      "nothing",
      "suggestions",
    ]);
  });

  it("has its filters belong to the form of its field", () => {
    const html = render(article);
    const form = /<form [^>]*id="([^"]*)"/.exec(html)?.[1];
    expect(
      [...html.matchAll(/<select [^>]*name="([^"]*)" form="([^"]*)"/g)].map(
        ([, name, owner]) => `${name} ${owner}`,
      ),
    ).toEqual([
      `theme ${form}`,
      `annee ${form}`,
      `rubrique ${form}`,
      `langue ${form}`,
    ]);
  });

  it("leads without a script to the themes, the archives and the site map, where there are some", () => {
    const [, full = ""] =
      /<noscript>(.*?)<\/noscript>/.exec(render(article)) ?? [];
    expect(addresses(full)).toEqual([
      "/aide/tags/",
      "/aide/archives/",
      "/aide/plan-du-site/",
    ]);
    const [, empty = ""] = /<noscript>(.*?)<\/noscript>/.exec(render({})) ?? [];
    expect(empty.replace(/<[^>]*>/g, "")).toBe(
      "La recherche a besoin de JavaScript, que votre navigateur n’exécute pas. Tout ce que le site publie se trouve aussi par son plan.",
    );
  });

  it("offers the ways through the site to all", () => {
    const [, browse = ""] =
      /<div [^>]*data-search-browse="">(.*?)<\/div>/.exec(render(article)) ??
      [];
    expect(addresses(browse)).toEqual([
      "/aide/tags/",
      "/aide/archives/",
      "/aide/auteurs/",
      "/aide/plan-du-site/",
    ]);
  });

  it("has a report of searches without result only where the settings ask for it", () => {
    expect(render(article)).not.toContain("report");
    const html = render(article, "name: Mon site\nsearch: { report: true }");
    expect(html).toContain('data-report=""');
    expect(html).toMatch(/<section [^>]*data-search-report="" [^>]*hidden=""/);
    expect(html).toContain("data-search-report-rows");
  });
});
