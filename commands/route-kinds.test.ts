import { join } from "node:path";
import { expect, it } from "vitest";

import { directives } from "../components/directives";
import { views } from "../e2e/views";
import { loadSite } from "../lib/library/load-site";
import { routeKinds } from "../lib/library/routes";

it("every kind of page has one that the browser tests visit", async () => {
  const { library } = await loadSite({
    siteDir: join(import.meta.dirname, ".."),
    address: { defaultUrl: "http://localhost:3000" },
    drafts: false,
    today: "2026-11-26",
    definitions: directives,
  });
  const visited = Object.values(views).map(
    (path) => library.links.routes.get(path)?.kind,
  );
  expect(visited).not.toContain(undefined);
  expect(routeKinds.filter((kind) => !visited.includes(kind))).toEqual([]);
});
