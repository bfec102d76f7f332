import type { DirectiveDefinition } from "../content/directive-definition";
import { readEntry } from "../content/read-entry";
import { testDefinitions } from "../content/test-definitions";
import { readSettings } from "../site/read-settings";
import { joinEntries } from "./join-entries";
import { createLibrary, type Library } from "./library";

const today = "2026-11-26";

/** A library for tests, of the texts of some files of `content/`. */
export function testLibrary(
  files: Readonly<Record<string, string>>,
  settingsText = "name: Mon site\ndescription: Une phrase.",
  definitions: readonly DirectiveDefinition[] = testDefinitions,
): Library {
  const { settings } = readSettings(settingsText, {
    defaultUrl: "http://localhost:3000",
  });
  const entries = Object.entries(files).map(
    ([file, text]) =>
      readEntry(
        { file: `content/${file}`, text },
        {
          definitions,
          settings,
          lastCommitDay: () => undefined,
        },
      ).entry,
  );
  const { links, parts } = joinEntries({
    entries,
    showsDrafts: true,
    settings,
    settingsText,
    paths: new Map(),
    today,
  });
  return createLibrary({
    parts,
    links,
    now: Date.parse(today),
    today,
    showsDrafts: false,
  });
}

/** The text of an article that has nothing but a front matter. */
export function testArticle(
  title: string,
  {
    date,
    tags = [],
    authors = [],
  }: {
    date?: string;
    tags?: readonly string[];
    authors?: readonly string[];
  } = {},
): string {
  return [
    "---",
    `title: ${JSON.stringify(title)}`,
    ...(date ? [`date: ${date}`] : []),
    `tags: ${JSON.stringify(tags)}`,
    `authors: ${JSON.stringify(authors)}`,
    "---",
    "",
  ].join("\n");
}
