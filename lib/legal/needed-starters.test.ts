import { describe, expect, it } from "vitest";

import { openEntry, openSource } from "../content/read-entry";
import { readSettings } from "../site/read-settings";
import { starterContexts, isStarter, starterPages } from "./starter-pages";
import { neededStarters } from "./needed-starters";
import { createLinks } from "./test-links";

/** The addresses at which a site has the page that the program writes. */
const written = (
  files: Readonly<Record<string, string>>,
  settingsText = "",
  paths: readonly string[] = [],
) => {
  const { settings } = readSettings(settingsText, {
    defaultUrl: "http://localhost:3000",
  });
  const { routes } = createLinks(settings, files, "2026-11-27", paths);
  return [...routes.values()]
    .filter(({ entry }) => entry && isStarter(entry))
    .map(({ path }) => path);
};

const { settings } = readSettings("", { defaultUrl: "http://localhost:3000" });
const all = starterContexts(settings, "2026-11-27")
  .flatMap(starterPages)
  .map(({ path }) => path);
const allBut = (path: string) => all.filter((one) => one !== path);

describe("the program writes a page that a site lacks", () => {
  it("and all of them where there is none", () => {
    expect(all).toHaveLength(4);
    expect(written({ "a.md": "# A\n" })).toEqual(all);
  });

  it.each<[string, Record<string, string>, string, string[]]>([
    ["a file there", { "contact.md": "# Contact\n" }, "", []],
    [
      "a page that moved there",
      { "nous.md": "---\ntitle: Nous\npermalink: /contact/\n---\n" },
      "",
      [],
    ],
    [
      "an alias",
      { "nous.md": "---\ntitle: Nous\naliases: /contact/\n---\n" },
      "",
      [],
    ],
    [
      "a redirect",
      { "nous.md": "# Nous\n" },
      "redirects: { /contact: /nous/ }",
      [],
    ],
    ["an address that is withdrawn", {}, "withdrawn: [/contact/]", []],
    [
      "a page that is gone",
      { "contact.md": "---\ntitle: Contact\ngone: true\n---\n" },
      "",
      [],
    ],
    [
      "a list",
      {},
      "collections: { a: { dir: a, url: '/contact/{slug}/', title: A } }",
      [],
    ],
    ["a file of public/", {}, "", ["public/contact/index.html"]],
  ])("but not where it has %s", (_, files, settings, paths) => {
    expect(written(files, settings, paths)).toEqual(allBut("/contact/"));
  });

  it("and not the statement, where the settings name another page", () => {
    const settings = "accessibility: { page: /handicap/ }";
    expect(written({ "handicap.md": "# A\n" }, settings)).toEqual(
      allBut("/accessibilite/"),
    );
  });

  it("nor that statement in another language", () => {
    const english = openEntry(
      openSource({
        file: "content/.textes/en/accessibility.md",
        text: "---\ntitle: A\npermalink: /en/accessibility/\n---\n",
      }),
      { definitions: [], settings, lastCommitDay: () => undefined },
    ).entry;
    const needed = (page?: string) =>
      neededStarters([english], {
        entries: [],
        gone: [],
        files: new Set(),
        settings: {
          ...settings,
          accessibility: { ...settings.accessibility, page },
        },
      });
    expect(needed()).toEqual([english]);
    expect(needed("/handicap/")).toEqual([]);
  });

  it("as long as the site’s own is a draft", () => {
    const draft = "---\ntitle: Contact\ndraft: true\n---\n";
    expect(written({ "contact.md": draft })).toEqual(all);
  });
});
