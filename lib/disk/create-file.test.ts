import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { createFile } from "./create-file";

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "parution-create-")));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe("a new file", () => {
  it("is made with the folders it is in, and nothing is left beside it", async () => {
    expect(await createFile(root, "content/a/b/index.md", "Texte.\n")).toBe(
      "made",
    );
    expect(readdirSync(join(root, "content/a/b"))).toEqual(["index.md"]);
    expect(readFileSync(join(root, "content/a/b/index.md"), "utf8")).toBe(
      "Texte.\n",
    );
  });

  it("never takes the place of another, even when two are made at once", async () => {
    writeFileSync(join(root, "a.md"), "avant");
    expect(await createFile(root, "a.md", "après")).toBe("exists");
    expect(readFileSync(join(root, "a.md"), "utf8")).toBe("avant");
    symlinkSync("nowhere", join(root, "link.md"));
    expect(await createFile(root, "link.md", "après")).toBe("exists");
    const both = ["un", "deux"].map((text) => createFile(root, "b.md", text));
    expect((await Promise.all(both)).sort()).toEqual(["exists", "made"]);
    expect(readdirSync(root).sort()).toEqual(["a.md", "b.md", "link.md"]);
  });

  it("is never outside of the folder", async () => {
    const outside = mkdtempSync(join(tmpdir(), "parution-outside-"));
    symlinkSync(outside, join(root, "elsewhere"));
    symlinkSync(join(outside, "missing"), join(root, "nowhere"));
    for (const file of [
      "elsewhere/a.md",
      "elsewhere/b/a.md",
      "nowhere/a.md",
      "../a.md",
      "x/../../a.md",
    ]) {
      expect(await createFile(root, file, "x"), file).toBe("outside");
    }
    expect(readdirSync(outside)).toEqual([]);
    expect(existsSync(join(root, "../a.md"))).toBe(false);
    rmSync(outside, { recursive: true });
  });

  it("may be under a link that stays in the folder", async () => {
    mkdirSync(join(root, "real"));
    symlinkSync("real", join(root, "link"));
    expect(await createFile(root, "link/a.md", "x")).toBe("made");
    expect(readdirSync(join(root, "real"))).toEqual(["a.md"]);
  });

  it("leaves nothing when it cannot be written", async () => {
    writeFileSync(join(root, "taken"), "a file");
    await expect(createFile(root, "taken/a/b.md", "x")).rejects.toThrow(
      /ENOTDIR/,
    );
    const long = "a".repeat(300);
    await expect(
      createFile(root, `content/new/${long}/a.md`, "x"),
    ).rejects.toThrow(/ENAMETOOLONG/);
    await expect(
      createFile(root, `content/new/${"a".repeat(250)}.md`, "x"),
    ).rejects.toThrow(/ENAMETOOLONG/);
    expect(readdirSync(root)).toEqual(["taken"]);
  });
});
