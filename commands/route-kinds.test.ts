import { join } from "node:path";
import { expect, it } from "vitest";

import { directives } from "../components/directives";
import { languageViews, views } from "../e2e/views";
import { loadSite } from "../lib/library/load-site";
import { routeKinds } from "../lib/library/routes";

const project = join(import.meta.dirname, "..");

/** The kinds of some pages of a site. */
async function kindsOf(siteDir: string, paths: readonly string[]) {
  const { library } = await loadSite({
    siteDir,
    address: { defaultUrl: "http://localhost:3000" },
    drafts: false,
    today: "2026-11-26",
    definitions: directives,
  });
  return paths.map((path) => library.links.routes.get(path)?.kind);
}

it("every kind of page has one that the browser tests visit", async () => {
  const { languages, ...english } = languageViews;
  const visited = [
    ...(await kindsOf(project, Object.values(views))),
    ...(await kindsOf(join(project, "e2e/sites/langues"), [languages ?? ""])),
  ];
  expect(visited).not.toContain(undefined);
  // Those of a declaration are the demonstration site's.
  const missing = Object.keys(views).filter((view) => !(view in english));
  expect(missing).toEqual(["guide", "ecodesign", "gone", "server-error"]);
  expect(routeKinds.filter((kind) => !visited.includes(kind))).toEqual([]);
});
