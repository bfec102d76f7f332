import {
  mkdir,
  mkdtemp,
  rename,
  rm,
  utimes,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { fingerprint } from "./fingerprint.mjs";

describe("the fingerprint of a folder", () => {
  let folder: string;
  const file = (name: string) => join(folder, "content", name);
  const read = () => fingerprint(folder, ["content", "public"]);

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "site-"));
    await mkdir(join(folder, "content/articles"), { recursive: true });
    await writeFile(file("articles/a.md"), "un");
  });
  afterEach(() => rm(folder, { recursive: true }));

  it("stays the same while nothing changes, even if a path is missing", async () => {
    expect(await read()).toBe(await read());
  });

  it("ignores what is outside its paths", async () => {
    const before = await read();
    await writeFile(join(folder, "README.md"), "x");
    expect(await read()).toBe(before);
  });

  it.each<[string, () => Promise<unknown>]>([
    ["added", () => writeFile(file("articles/b.md"), "")],
    ["removed", () => rm(file("articles/a.md"))],
    ["renamed", () => rename(file("articles/a.md"), file("articles/c.md"))],
    ["made longer", () => writeFile(file("articles/a.md"), "deux")],
    ["saved again", () => utimes(file("articles/a.md"), 0, 0)],
    ["moved", () => rename(file("articles/a.md"), file("a.md"))],
  ])("changes when a file is %s", async (_, change) => {
    const before = await read();
    await change();
    expect(await read()).not.toBe(before);
  });

  it("changes when a missing path appears", async () => {
    const before = await read();
    await mkdir(join(folder, "public"));
    expect(await read()).not.toBe(before);
  });
});
