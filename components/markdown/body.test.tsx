import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";

import type { Entry } from "../../lib/content/entry";
import { buildSample, testSettings } from "../../lib/content/test-definitions";
import { createLibrary } from "../../lib/library/library";
import { buildRoutes } from "../../lib/library/routes";
import { createPageContext } from "../page-context";
import { Body } from "./body";

const plan = "public/img/plan.png";

const library = createLibrary({
  parts: buildRoutes([], testSettings).parts,
  links: {
    routes: new Map(),
    routesByFile: new Map(),
    files: new Set([plan]),
  },
  now: Date.parse("2026-11-26"),
  today: "2026-11-26",
  showsDrafts: false,
  media: new Map([
    [
      plan,
      {
        aliases: [],
        path: "/img/plan.png",
        size: { width: 1200, height: 800 },
        bytes: 9_000,
      },
    ],
  ]),
});

/** The page's HTML of a body, without the element around it. */
async function render(source: string): Promise<string> {
  const entry: Entry = {
    file: "content/a.md",
    collection: undefined,
    language: "fr",
    path: "/a/",
    translations: [],
    aliases: [],
    title: "Un",
    description: undefined,
    date: undefined,
    updated: undefined,
    tags: [],
    tagPlaces: {},
    authors: [],
    image: undefined,
    draft: false,
    gone: undefined,
    toc: true,
    search: true,
    event: undefined,
    feedId: undefined,
    body: buildSample(source, { title: "Un" }).body,
  };
  const page = createPageContext(library, entry);
  const html = renderToStaticMarkup(await Body({ page }));
  return html.replace(/^<div class="parution-body"[^>]*>|<\/div>$/g, "");
}

describe("an image", () => {
  it("is as wide as the text, its place kept", async () => {
    expect(await render("![Un plan](/img/plan.png)")).toBe(
      '<p><img class="fr-responsive-img" alt="Un plan" loading="lazy" src="/img/plan.png" width="1200" height="800"/></p>',
    );
  });

  it("is as wide as its author asked, its place and shape kept", async () => {
    expect(await render('![Un plan](/img/plan.png){width="600" #plan}')).toBe(
      '<p><img id="plan" alt="Un plan" loading="lazy" src="/img/plan.png" width="600" height="400"/></p>',
    );
  });

  it("keeps the class that its author gave", async () => {
    expect(await render("![Un plan](/img/plan.png){.fr-ratio-1x1}")).toContain(
      '<img class="fr-ratio-1x1" alt',
    );
  });
});
