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

import { fingerprint, programFingerprint } from "./fingerprint.mjs";

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

  it("stays the same while nothing changes, even if a path is missing", () => {
    expect(read()).toBe(read());
  });

  it("ignores what is outside its paths", async () => {
    const before = read();
    await writeFile(join(folder, "README.md"), "x");
    expect(read()).toBe(before);
  });

  it.each<[string, () => Promise<unknown>]>([
    ["added", () => writeFile(file("articles/b.md"), "")],
    ["removed", () => rm(file("articles/a.md"))],
    ["renamed", () => rename(file("articles/a.md"), file("articles/c.md"))],
    ["made longer", () => writeFile(file("articles/a.md"), "deux")],
    ["saved again", () => utimes(file("articles/a.md"), 0, 0)],
    ["moved", () => rename(file("articles/a.md"), file("a.md"))],
  ])("changes when a file is %s", async (_, change) => {
    const before = read();
    await change();
    expect(read()).not.toBe(before);
  });

  it("changes when a missing path appears", async () => {
    const before = read();
    await mkdir(join(folder, "public"));
    expect(read()).not.toBe(before);
  });
});

describe("the fingerprint of the program", () => {
  let project: string;
  const write = async (path: string, text = "") => {
    await mkdir(join(project, path, ".."), { recursive: true });
    await writeFile(join(project, path), text);
  };
  beforeEach(async () => {
    project = await mkdtemp(join(tmpdir(), "project-"));
  });
  afterEach(() => rm(project, { recursive: true }));

  it("knows its commands, and not the material of its tests", async () => {
    await write("components/dialect/fixtures/a.md");
    await write("components/corpus/a.ts");
    await write("docs/a.md");
    const before = programFingerprint(project);
    await write("components/dialect/fixtures/b.md");
    expect(programFingerprint(project)).toBe(before);
    await write("commands/dev.ts");
    expect(programFingerprint(project)).not.toBe(before);
  });

  it("is of contents: a clone has the same, and an edit of the same length another", async () => {
    await write("commands/dev.ts", "un");
    const before = programFingerprint(project);
    await utimes(join(project, "commands/dev.ts"), 0, 0);
    expect(programFingerprint(project)).toBe(before);
    await write("commands/dev.ts", "de");
    await utimes(join(project, "commands/dev.ts"), 0, 0);
    expect(programFingerprint(project)).not.toBe(before);
  });
});
