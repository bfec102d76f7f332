import { expect, test } from "@playwright/test";
import { createHash } from "node:crypto";
import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";

import { filesIn, withImages } from "../illustrated-site";
import {
  killCommand,
  makeSite,
  removeSite,
  runCommand,
  startCommand,
  workDirOf,
} from "../run-command";

test("the images of a build are the same whether or not a build was killed meanwhile", async () => {
  test.setTimeout(600_000);
  const site = await makeSite(await withImages());
  try {
    const build = await startCommand("build", site, /Préparation des images/);
    const workDir = (await workDirOf(site)) ?? "";
    const kept = join(workDir, "images");
    await expect
      .poll(async () => (await variantsIn(kept)).length, { intervals: [5] })
      .toBeGreaterThan(0);
    await killCommand(build);

    expect((await runCommand("build", site)).code).toBe(0);
    const completed = await sumsOfImages(join(workDir, "current/dist"));
    expect(Object.keys(completed).length).toBeGreaterThan(10);
    await rm(kept, { recursive: true });
    expect((await runCommand("build", site)).code).toBe(0);
    expect(await sumsOfImages(join(workDir, "current/dist"))).toEqual(
      completed,
    );
  } finally {
    await removeSite(site);
  }
});

/** Images that are whole, by the name that they are kept under. */
async function variantsIn(kept: string): Promise<string[]> {
  const names = await readdir(kept).catch(() => []);
  return names.filter((name) => /^[0-9a-f]+\.(?:avif|webp)$/.test(name));
}

/** What each image of a folder holds, by its path in it. */
async function sumsOfImages(folder: string): Promise<Record<string, string>> {
  const sums: Record<string, string> = {};
  for (const path of await filesIn(folder)) {
    if (!/\.(?:avif|webp|jpe?g|svg)$/.test(path)) continue;
    const bytes = await readFile(path);
    const sum = createHash("sha256").update(bytes).digest("hex");
    sums[path.slice(folder.length)] = sum;
  }
  return sums;
}
