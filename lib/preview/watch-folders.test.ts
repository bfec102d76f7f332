import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { watchFolders, type FolderWatch } from "./watch-folders";

let root: string;
let hints: string[];
let watch: FolderWatch;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "veille-"));
  hints = [];
  watch = watchFolders([root], (path) => hints.push(path));
});

afterEach(async () => {
  watch.close();
  await rm(root, { recursive: true });
});

// Systems that watch whole trees are asked for their roots alone.
describe.runIf(process.platform === "linux")("the watch over folders", () => {
  it("hears of what comes to a folder", async () => {
    watch.follow([root]);
    await writeFile(join(root, "article.md"), "Texte");
    await vi.waitFor(() => expect(hints).toContain(join(root, "article.md")));
  });

  it("says which folders it did not watch before, once", async () => {
    const folder = join(root, "images");
    expect(watch.follow([root])).toEqual([root]);
    await mkdir(folder);
    expect(watch.follow([root, folder])).toEqual([folder]);
    expect(watch.follow([root, folder])).toEqual([]);
  });

  it("says so of another folder that took the name of one", async () => {
    const folder = join(root, "images");
    await mkdir(folder);
    watch.follow([folder]);
    await rm(folder, { recursive: true });
    await mkdir(folder);
    expect(watch.follow([folder])).toEqual([folder]);
  });

  it("does not say so of a folder that is not there", () => {
    expect(watch.follow([join(root, "absent")])).toEqual([]);
  });
});
