import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import type { Build } from "./build-record";
import { openDistFolder } from "./dist-folder";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "dist-"));
  mkdirSync(join(root, "new"));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const texts = {
  "/index.html": "<p>Un</p>",
  "/_parution/photo-1a2b.png": "a photograph",
};

/** The build before, with what its record says of these files. */
function buildBefore(files: Readonly<Record<string, string>> = texts): Build {
  const dist = join(root, "old");
  const recorded = Object.entries(files).map(([path, text]) => {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), text);
    utimesSync(join(dist, path), 1, 1);
    return [path, { bytes: text.length, modified: 1, hash: "" }] as const;
  });
  const record = { files: Object.fromEntries(recorded) } as Build["record"];
  return { dist, record };
}

const inode = (folder: string, path: string) =>
  statSync(join(root, folder, path)).ino;
const read = (folder: string, path: string) =>
  readFileSync(join(root, folder, path), "utf8");

describe("a file of a new build", () => {
  it("is that of the build before when it holds the same", async () => {
    const folder = openDistFolder(join(root, "new"), buildBefore());
    await folder.write("/index.html", "<p>Un</p>");
    expect([...folder.taken]).toEqual(["/index.html"]);
    expect(inode("new", "/index.html")).toBe(inode("old", "/index.html"));
  });

  it("is another when it holds something else, and the build before stays as it was", async () => {
    const folder = openDistFolder(join(root, "new"), buildBefore());
    await folder.write("/index.html", "<p>Il</p>");
    expect([...folder.taken]).toEqual([]);
    expect(read("new", "/index.html")).toBe("<p>Il</p>");
    expect(read("old", "/index.html")).toBe("<p>Un</p>");
  });

  it("may be written again without a change to the build before", async () => {
    const folder = openDistFolder(join(root, "new"), buildBefore());
    await folder.write("/index.html", "<p>Un</p>");
    await folder.write("/index.html", "<p>Deux</p>");
    expect([...folder.taken]).toEqual([]);
    expect(read("new", "/index.html")).toBe("<p>Deux</p>");
    expect(read("old", "/index.html")).toBe("<p>Un</p>");
  });

  it("is taken without being read when its name says its content", async () => {
    const folder = openDistFolder(join(root, "new"), buildBefore());
    await folder.copy("/_parution/photo-1a2b.png", join(root, "no-such-file"));
    expect(read("new", "/_parution/photo-1a2b.png")).toBe("a photograph");
    expect([...folder.taken]).toEqual(["/_parution/photo-1a2b.png"]);
  });

  it("is taken unread when it is known to be the same, but not once it was written to", () => {
    const previous = buildBefore();
    const folder = openDistFolder(join(root, "new"), previous);
    expect(folder.take("/index.html")).toBe(true);
    expect(inode("new", "/index.html")).toBe(inode("old", "/index.html"));
    mkdirSync(join(root, "next"));
    writeFileSync(join(previous.dist, "/index.html"), "<p>Xx</p>");
    const next = openDistFolder(join(root, "next"), previous);
    expect(next.take("/index.html")).toBe(false);
    expect(next.take("/absent.html")).toBe(false);
  });

  it("is written where that of the build before is cut short or gone", async () => {
    const previous = buildBefore();
    writeFileSync(join(previous.dist, "/_parution/photo-1a2b.png"), "a ph");
    rmSync(join(previous.dist, "/index.html"));
    const folder = openDistFolder(join(root, "new"), previous);
    await folder.write("/index.html", "<p>Un</p>");
    await folder.write("/_parution/photo-1a2b.png", "a photograph");
    expect([...folder.taken]).toEqual([]);
    expect(read("new", "/index.html")).toBe("<p>Un</p>");
    expect(read("new", "/_parution/photo-1a2b.png")).toBe("a photograph");
  });

  it("is written where its content in the build before changed on the disk", async () => {
    const previous = buildBefore();
    writeFileSync(join(previous.dist, "/index.html"), "<p>Xx</p>");
    const folder = openDistFolder(join(root, "new"), previous);
    await folder.write("/index.html", "<p>Un</p>");
    expect(read("new", "/index.html")).toBe("<p>Un</p>");
  });

  it("is written in a first build, in folders that are made for it", async () => {
    const folder = openDistFolder(join(root, "new"), undefined);
    await folder.write("/a/b/index.html", "<p>Un</p>");
    await folder.copy("/a/b/c.txt", join(root, "new/a/b/index.html"));
    expect(read("new", "/a/b/c.txt")).toBe("<p>Un</p>");
  });
});
