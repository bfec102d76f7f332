import { describe, expect, it } from "vitest";

import { bundledTestAssets } from "../../lib/build/test-assets";
import { testArticle, testLibrary } from "../../lib/library/test-library";
import { openMediaReader } from "../../lib/preview/media-reader";
import type { SiteState } from "../../lib/preview/live-site";
import { showPage, withKey, type PagesOptions } from "../../lib/preview/pages";
import { renderPage } from "./render-page";

const library = {
  ...testLibrary({
    "site.yaml": "",
    "articles/a.md": testArticle("Un"),
  }),
  showsDrafts: true,
};

const state: SiteState = {
  version: 1,
  time: 0,
  library,
  entries: new Map(),
  texts: new Map(),
  diskPaths: new Map(),
  stamps: new Map(),
  findUnpublished: () => undefined,
  problems: [],
};

const options: PagesOptions = {
  assets: bundledTestAssets,
  definitions: [],
  editor: "",
  media: openMediaReader(() => Promise.reject(new Error("There is no image"))),
  render: renderPage,
  outputs: () => [],
};

const show = (path: string, more: Partial<PagesOptions> = {}) =>
  showPage(
    { ...options, ...more },
    state,
    undefined,
    path,
    new URLSearchParams(),
  );

describe("a page of the preview", () => {
  it("is rendered whole, with the preview’s script before the others", async () => {
    const page = await show("/articles/a/");
    expect(page.status).toBe(200);
    expect(page.html).toMatch(/^<!DOCTYPE html><html lang="fr"/);
    expect(page.html).toContain('<h1 class="fr-mb-3w">Un</h1>');
    const scripts = [...withKey(page).matchAll(/<script[^>]* src="([^"]*)"/g)];
    expect(scripts[0]?.[1]).toBe(`/_parution/preview.js?${page.key}`);
  });

  it("is the page of what is not there, elsewhere", async () => {
    expect((await show("/absent/")).status).toBe(404);
    expect((await show("/404.html")).status).toBe(404);
  });

  it("says what kept it from being rendered, within the site", async () => {
    const page = await show("/articles/a/", {
      render: (asked) =>
        asked.fault === undefined
          ? Promise.reject(new Error("Rien ne va <plus>"))
          : renderPage(asked),
    });
    expect(page.status).toBe(500);
    expect(page.html).toContain("Cette page ne peut pas être montrée");
    expect(page.html).toContain("Rien ne va &lt;plus&gt;");
    expect(page.html).toContain('<header class="fr-header">');
  });

  it("is not blank even when nothing of the site can be rendered", async () => {
    const page = await show("/articles/a/", {
      render: () => Promise.reject(new Error("Rien ne va <plus>")),
    });
    expect(page.status).toBe(500);
    expect(page.html).toContain("Rien ne va &lt;plus>");
    expect(page.html).toContain("/_parution/preview.js");
  });

  it("has another key as soon as its HTML is another", async () => {
    const keys = await Promise.all(
      ["/articles/a/", "/articles/a/", "/articles/"].map((path) => show(path)),
    );
    expect(keys[0]?.key).toBe(keys[1]?.key);
    expect(keys[0]?.key).not.toBe(keys[2]?.key);
  });
});
