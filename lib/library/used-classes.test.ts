import { expect, it } from "vitest";

import { readEntry } from "../content/read-entry";
import { testDefinitions, testSettings } from "../content/test-definitions";
import { createLibrary } from "./library";
import { buildRoutes } from "./routes";
import { usedClasses } from "./used-classes";

it("The DSFR’s classes of a site are those of its published bodies, once each", () => {
  const read = (file: string, text: string) =>
    readEntry(
      { file, text },
      {
        definitions: testDefinitions,
        settings: testSettings,
        lastCommitDay: () => undefined,
      },
    ).entry;
  const entries = [
    read(
      "content/a.md",
      "# A\n\n[a](/a/){.fr-icon-mail-line .fr-icon--sm} <i class='fr-fi-user-line'></i>",
    ),
    read("content/b.md", "# B\n\n[b](/b/){.fr-icon-mail-line .other}"),
    read(
      "content/c.md",
      "---\ntitle: C\npermalink: false\n---\n[c](/c/){.fr-icon-menu-fill}",
    ),
  ];
  const { routes, parts } = buildRoutes(entries, testSettings);
  const library = createLibrary({
    parts,
    links: { routes, routesByFile: new Map(), files: new Set() },
    now: Date.parse("2026-11-26"),
    today: "2026-11-26",
    showsDrafts: false,
  });
  expect(usedClasses(library)).toEqual([
    "fr-icon--sm",
    "fr-icon-mail-line",
    "fr-icon-user-line",
  ]);
});
