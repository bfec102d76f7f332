import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";

import type { Build } from "./build-record";
import { keepHashedFiles } from "./keep-hashed-files";

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) {
    await rm(folder, { recursive: true });
  }
});

/** Builds with these hashed files, one after the other; gives the last one's files. */
async function buildAll(
  builds: readonly (readonly string[])[],
  count: number,
): Promise<string[]> {
  let previous: Build | undefined;
  for (const names of builds) {
    const dist = await mkdtemp(join(tmpdir(), "parution-"));
    folders.push(dist);
    await mkdir(join(dist, "_parution"));
    await writeFile(join(dist, "index.html"), "");
    for (const name of names) {
      await mkdir(dirname(join(dist, "_parution", name)), { recursive: true });
      await writeFile(join(dist, "_parution", name), name);
    }
    const generations = await keepHashedFiles(dist, previous, count);
    previous = { dist, record: { generations } as Build["record"] };
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

  it("may be in folders", async () => {
    expect(await buildAll([["media/a.png"], ["b.css"]], 1)).toEqual([
      "b.css",
      "media",
    ]);
  });
});
