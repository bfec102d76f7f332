import { expect, test } from "@playwright/test";
import { createHash } from "node:crypto";
import { cp, mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";

import { removeSite, workDirOf } from "../run-command";
import { ask, buildSite, startOurs } from "./real-servers";
import { makeSmallSite } from "./small-site";

/** Hash and date of every file of a folder, by path. */
async function contentsOf(folder: string): Promise<Map<string, string>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const contents = new Map<string, string>();
  for (const one of found.filter((entry) => entry.isFile())) {
    const path = join(one.parentPath, one.name);
    const hash = createHash("sha256").update(await readFile(path));
    const { mtimeMs } = await stat(path);
    contents.set(relative(folder, path), `${hash.digest("hex")} ${mtimeMs}`);
  }
  return contents;
}

test("two builds of one content and one date are the same, byte by byte", async () => {
  test.setTimeout(400_000);
  const url = "https://essai.gouv.fr/aide";
  const site = await makeSmallSite({ url, guide: true });
  const copy = await mkdtemp(join(tmpdir(), "parution-essai-"));
  await rm(copy, { recursive: true });
  // Another folder, with files of other dates.
  await cp(site, copy, { recursive: true });
  try {
    const BUILD_DATE = "2026-01-31T08:00:00Z";
    const one = await buildSite(site, { BUILD_DATE });
    const other = await buildSite(copy, {
      BUILD_DATE,
      TZ: "Pacific/Kiritimati",
    });
    const first = await contentsOf(join(one, "dist"));
    expect(first.size).toBeGreaterThan(100);
    expect(await contentsOf(join(other, "dist"))).toEqual(first);
    for (const file of ["nginx/http.conf", "nginx/server.conf", "server.cjs"]) {
      expect(await readFile(join(other, file), "utf8"), file).toBe(
        await readFile(join(one, file), "utf8"),
      );
    }
    const server = await startOurs(one);
    const { body } = await ask(server.port, "/aide/sante");
    await server.stop();
    expect(JSON.parse(body.toString())).toMatchObject({
      status: "ok",
      contentDate: "2026-01-31T08:00:00.000Z",
    });

    // A later build of the same content changes nothing that readers keep.
    const later = await buildSite(site, { BUILD_DATE: "2026-02-28" });
    expect(await contentsOf(join(later, "dist"))).toEqual(first);
    expect(await workDirOf(site)).toBeDefined();
  } finally {
    await removeSite(site);
    await removeSite(copy);
  }
});
