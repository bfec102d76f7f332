import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";

import { testArticle, testLibrary } from "../library/test-library";
import { listFiles } from "../disk/list-files";
import { makeSearchIndex } from "../search/make-index";
import type { Build } from "./build-record";
import { recordBuild } from "./record-build";

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) {
    await rm(folder, { recursive: true });
  }
});

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "parution-"));
  folders.push(folder);
  return folder;
}

/** A build of a site that has these articles, and nothing but its search. */
async function buildSearch(
  titles: readonly string[],
  previous: Build | undefined,
): Promise<Build> {
  const library = testLibrary(
    Object.fromEntries(
      titles.map((title) => [`articles/${title}.md`, testArticle(title)]),
    ),
    "name: Mon site\nlanguages: [en]\n",
  );
  const search = await makeSearchIndex(library, ({ title }) => `The ${title}.`);
  const dist = await newFolder();
  for (const { path, text } of search) {
    await mkdir(dirname(join(dist, path)), { recursive: true });
    await writeFile(join(dist, path), text);
  }
  const projectDir = await newFolder();
  await writeFile(join(projectDir, "package.json"), '{"version":"1.2.3"}');
  const options = {
    library,
    search,
    projectDir,
    fingerprint: "",
    buildTime: Date.UTC(2026, 0, 1),
    nextDay: undefined,
    keptBuilds: 3,
  };
  return { dist, record: await recordBuild(options, dist, 1, previous) };
}

/** The addresses of what results show, by the site's file whose words it is. */
function shownBy({ record }: Build): Record<string, string[]> {
  const shown: Record<string, string[]> = {};
  for (const [path, files] of Object.entries(record.sources)) {
    for (const file of files) shown[file] = [...(shown[file] ?? []), path];
  }
  return shown;
}

describe("the record of a build", () => {
  it("says of which articles the files of the search show the words", async () => {
    const { record } = await buildSearch(["lake", "otter"], undefined);
    const sources = Object.values(record.sources);
    expect(sources.toSorted()).toEqual([
      ["content/articles/lake.md"],
      ["content/articles/otter.md"],
    ]);
    for (const path of Object.keys(record.sources)) {
      expect(path).toMatch(/^\/_parution\/recherche\/a-[0-9a-z]{7}\.json$/);
    }
  });

  it("keeps what a search showed of an article, unless it was withdrawn", async () => {
    const first = await buildSearch(["lake", "otter"], undefined);
    const [withdrawn = ""] = shownBy(first)["content/articles/otter.md"] ?? [];
    const second = await buildSearch(["lake", "fox"], first);
    const third = await buildSearch(["lake", "fox", "hen"], second);
    for (const { dist, record } of [second, third]) {
      const files = await listFiles(dist);
      expect(files).toEqual(
        expect.arrayContaining(
          shownBy(first)["content/articles/lake.md"] ?? [],
        ),
      );
      expect(files).not.toContain(withdrawn);
      expect(Object.keys(record.files)).not.toContain(withdrawn);
      expect(record.sources).not.toHaveProperty([withdrawn]);
    }
    expect(await listFiles(third.dist)).toEqual(
      expect.arrayContaining(shownBy(second)["content/articles/fox.md"] ?? []),
    );
  });
});
