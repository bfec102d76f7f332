import { expect, it } from "vitest";

import { readEntry } from "../content/read-entry";
import { testDefinitions, testSettings } from "../content/test-definitions";
import { wordsOf } from "../words/words";
import { buildRoutes } from "./routes";
import { createUrls } from "./urls";
import { usedIcons } from "./used-icons";

it("The icons of a site are those of its published bodies, once each", () => {
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
    read("content/b.md", "# B\n\n[b](/b/){.fr-icon-mail-line}"),
    read(
      "content/c.md",
      "---\ntitle: C\npermalink: false\n---\n[c](/c/){.fr-icon-menu-fill}",
    ),
  ];
  const { routes, ...gathered } = buildRoutes(entries, testSettings);
  const library = {
    settings: testSettings,
    words: wordsOf("fr"),
    urls: createUrls(testSettings),
    links: { routes, routesByFile: new Map(), files: new Set<string>() },
    ...gathered,
    media: new Map(),
    images: new Map(),
    sharing: new Map(),
    notices: [],
    today: "2026-11-26",
    showsDrafts: false,
  };
  expect(usedIcons(library)).toEqual(["mail-line", "user-line"]);
});
