import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";

import type { SourceFile } from "../disk/read-site-files";
import { readSettings } from "../site/read-settings";
import { rememberReadings } from "./remember-readings";

const { settings } = readSettings("", { defaultUrl: "http://localhost:3000" });

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "readings-"));
});
afterEach(() => rm(folder, { recursive: true }));

const source = (index: number, title = `Titre ${index}`): SourceFile => ({
  file: `content/articles/${index}.md`,
  text: `---\ntitle: ${title}\n---\n`,
});
const sources = Array.from({ length: 60 }, (_, index) => source(index));

/** Reads with no directive; the count of asks for settings tells what was read anew. */
async function open(version = "1") {
  const path = join(folder, "readings.jsonl");
  const remembered = await rememberReadings(path, version);
  const read = async (some: readonly SourceFile[]) => {
    let count = 0;
    const readings = await remembered.readSources(some, {
      siteDir: folder,
      settings,
      get definitions() {
        count += 1;
        return [];
      },
    });
    return { titles: readings.map(({ entry }) => entry?.title), count };
  };
  return { read, save: remembered.save, path };
}

it("reads a text once, and again only when it changes", async () => {
  const { read } = await open();
  expect((await read([source(1), source(2)])).count).toBeGreaterThan(0);
  expect(await read([source(2), source(1)])).toEqual({
    titles: ["Titre 2", "Titre 1"],
    count: 0,
  });
  const changed = await read([source(1, "Autre"), source(2)]);
  expect(changed.titles).toEqual(["Autre", "Titre 2"]);
  expect(changed.count).toBeGreaterThan(0);
});

it("keeps many readings for the next run of the same program, and few not", async () => {
  const first = await open();
  await first.read(sources.slice(0, 10));
  await first.save();
  await expect(readFile(first.path)).rejects.toThrow("ENOENT");
  await first.read(sources);
  await first.save();
  expect(await (await open()).read(sources)).toMatchObject({ count: 0 });
  const other = await (await open("2")).read(sources);
  expect(other.count).toBeGreaterThan(0);
});
