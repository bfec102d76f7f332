import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";

import { testArticle, testLibrary } from "../library/test-library";
import { listFiles } from "../disk/list-files";
import { makeSearchIndex } from "../search/make-index";
import type { Build } from "./build-record";
import { compressHere } from "./compress-files";
import { openDistFolder } from "./dist-folder";
import { recordBuild } from "./record-build";
import { bundledTestAssets } from "./test-assets";

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
    projectDir,
    fingerprint: "",
    buildTime: Date.UTC(2026, 0, 1),
    nextDay: undefined,
    nextNotice: undefined,
    keptBuilds: 3,
    compress: compressHere,
    assets: bundledTestAssets,
    renderPage: () => Promise.resolve(""),
    judgeWeights: () => undefined,
  };
  const folder = openDistFolder(dist, previous);
  return { dist, record: await recordBuild(options, folder, [], previous) };
}

describe("the record of a build", () => {
  it("keeps nothing of the search of the build before, whose words may have been taken out", async () => {
    const first = await buildSearch(["lake", "otter"], undefined);
    const second = await buildSearch(["lake", "fox"], first);
    const own = new Set(listFiles(second.dist));
    const gone = listFiles(first.dist).filter((path) => !own.has(path));
    expect(gone.length).toBeGreaterThan(2);
    const texts = await Promise.all(
      [...own].map((path) => readFile(join(second.dist, path), "utf8")),
    );
    expect(texts.join("\n")).toContain("lake");
    expect(texts.join("\n")).not.toContain("otter");
    expect(second.record.generations).toEqual([[]]);
    expect(second.record.sources).toEqual({});
  });
});
