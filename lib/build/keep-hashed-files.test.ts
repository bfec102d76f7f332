import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";

import type { Build } from "./build-record";
import { openDistFolder } from "./dist-folder";
import { keepHashedFiles } from "./keep-hashed-files";

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) {
    await rm(folder, { recursive: true });
  }
});

/** Hashed files, by name: the files of the site that each was made of, or null. */
type Made = Readonly<Record<string, string[] | null>>;

const program = (names: readonly string[]): Made =>
  Object.fromEntries(names.map((name) => [name, null]));

/** Builds with these hashed files of the program, one after the other; gives the last one's files. */
function buildAll(
  builds: readonly (readonly string[])[],
  count: number,
): Promise<string[]> {
  return buildSites(builds.map(program), count);
}

async function buildSites(
  builds: readonly Made[],
  count: number,
): Promise<string[]> {
  let previous: Build | undefined;
  for (const made of builds) {
    const dist = await mkdtemp(join(tmpdir(), "parution-"));
    folders.push(dist);
    await mkdir(join(dist, "_parution"));
    await writeFile(join(dist, "index.html"), "");
    for (const name of Object.keys(made)) {
      await mkdir(dirname(join(dist, "_parution", name)), { recursive: true });
      await writeFile(join(dist, "_parution", name), name);
    }
    const sources = Object.fromEntries(
      Object.entries(made).flatMap(([name, files]) =>
        files ? [[`/_parution/${name}`, files]] : [],
      ),
    );
    const folder = openDistFolder(dist, previous);
    const kept = await keepHashedFiles(folder, previous, sources, count);
    previous = { dist, record: { ...kept, files: {} } as Build["record"] };
  }
  return (await readdir(join(previous?.dist ?? "", "_parution"))).sort();
}

describe("hashed files of the builds before", () => {
  it("are kept for as many builds as asked", async () => {
    const builds = [["a.css"], ["b.css"], ["c.css"], ["d.css"]];
    expect(await buildAll(builds, 2)).toEqual(["b.css", "c.css", "d.css"]);
    expect(await buildAll(builds, 0)).toEqual(["d.css"]);
  });

  it("do not grow old by builds that change none", async () => {
    const same = Array.from({ length: 9 }, () => ["b.css"]);
    expect(await buildAll([["a.css"], ...same], 1)).toEqual(["a.css", "b.css"]);
  });

  it("are kept from their last build on when they come back", async () => {
    const builds = [["a.css"], ["b.css"], ["a.css"], ["c.css"]];
    expect(await buildAll(builds, 1)).toEqual(["a.css", "c.css"]);
  });

  it("are kept of an image that changed, and not of one that no page shows", async () => {
    const before = {
      "plan-1.png": ["content/a/plan.png"],
      "plan-2.png": ["content/b/plan.png"],
      "a.css": null,
    };
    const after = { "plan-3.png": ["content/a/plan.png"], "b.css": null };
    expect(await buildSites([before, after], 5)).toEqual([
      "a.css",
      "b.css",
      "plan-1.png",
      "plan-3.png",
    ]);
    // Nor by a later build, to which the file is no more known.
    const { "plan-3.png": _, ...withdrawn } = { ...after, "c.css": null };
    expect(await buildSites([before, after, withdrawn], 5)).toEqual([
      "a.css",
      "b.css",
      "c.css",
    ]);
  });

  it("are kept while one of the files that they were made of is shown", async () => {
    const before = {
      "plan-1.png": ["content/a/plan.png", "content/b/plan.png"],
    };
    const after = { "plan-2.png": ["content/b/plan.png"] };
    expect(await buildSites([before, after], 5)).toEqual([
      "plan-1.png",
      "plan-2.png",
    ]);
  });

  it("may be in folders", async () => {
    expect(await buildAll([["media/a.png"], ["b.css"]], 1)).toEqual([
      "b.css",
      "media",
    ]);
  });
});
