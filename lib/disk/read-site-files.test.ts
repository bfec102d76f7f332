import { execFileSync } from "node:child_process";
import {
  mkdir,
  mkdtemp,
  realpath,
  rm,
  symlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { readSiteFiles } from "./read-site-files";

describe("reading a site folder", () => {
  let site: string;
  const write = async (file: string, content: string | Buffer) => {
    await mkdir(dirname(join(site, file)), { recursive: true });
    await writeFile(join(site, file), content);
  };

  beforeEach(async () => {
    site = await realpath(await mkdtemp(join(tmpdir(), "site-")));
  });
  afterEach(() => rm(site, { recursive: true }));

  it("gives the texts of content/ and the paths of content/ and public/", async () => {
    await write("content/site.yaml", "name: X");
    await write("content/articles/a/index.md", "\uFEFFun\r\ndeux");
    await write("content/articles/a/photo.png", "png");
    await write("public/img/b.jpg", "jpg");
    await write("README.md", "not content");
    await write("content/.git/config.md", "not content");
    const files = await readSiteFiles(site);
    expect(files.problems).toEqual([]);
    expect(files.settingsText).toBe("name: X");
    expect(files.sources).toEqual([
      {
        file: "content/articles/a/index.md",
        text: "un\ndeux",
        path: join(site, "content/articles/a/index.md"),
      },
    ]);
    expect([...files.paths.keys()]).toEqual([
      "content/articles/a/index.md",
      "content/articles/a/photo.png",
      "content/site.yaml",
      "public/img/b.jpg",
    ]);
  });

  it("reports a binary file named .md, at the line that is not text, and reads the others", async () => {
    await write("content/a.md", Buffer.from([0x89, 0x50, 0x0a, 0x00, 0x0a]));
    await write("content/b.md", Buffer.from("bon\nmauvais \xe9\n", "latin1"));
    await write("content/c.md", "c");
    const files = await readSiteFiles(site);
    expect(files.problems.map((p) => `${p.file}:${p.line} ${p.rule}`)).toEqual([
      "content/a.md:1 not-text",
      "content/b.md:2 not-text",
    ]);
    expect(files.sources.map((s) => s.file)).toEqual(["content/c.md"]);
  });

  it("follows links inside the site and reports those that leave it or turn in circles", async () => {
    await write("content/a.md", "a");
    await symlink("a.md", join(site, "content/b.md"));
    await symlink("/etc", join(site, "content/etc"));
    await symlink(".", join(site, "content/moi"));
    await symlink("nulle-part", join(site, "content/mort.md"));
    const files = await readSiteFiles(site);
    expect(files.sources.map((s) => s.file)).toEqual([
      "content/a.md",
      "content/b.md",
    ]);
    expect(files.problems.map((p) => `${p.file} ${p.rule}`)).toEqual([
      "content/etc outside-link",
      "content/moi outside-link",
      "content/mort.md unreadable-file",
    ]);
  });

  it("reports what is neither a file nor a folder, and does not wait for it", async () => {
    await write("content/a.md", "a");
    execFileSync("mkfifo", [join(site, "content/tube.md")]);
    const files = await readSiteFiles(site);
    expect(files.sources.map((s) => s.file)).toEqual(["content/a.md"]);
    expect(files.problems.map((p) => `${p.file} ${p.rule}`)).toEqual([
      "content/tube.md unreadable-file",
    ]);
  });

  it("gives an empty result for an empty folder", async () => {
    const files = await readSiteFiles(site);
    expect(files).toEqual({
      settingsText: "",
      sources: [],
      paths: new Map(),
      problems: [],
    });
  });

  it("reports two names that only differ by their Unicode form", async () => {
    await write("content/e\u0301te\u0301.md", "x");
    await write("content/\u00e9t\u00e9.md", "y");
    const files = await readSiteFiles(site);
    expect(files.problems.map((p) => `${p.file} ${p.rule}`)).toEqual([
      "content/\u00e9t\u00e9.md same-name",
    ]);
  });

  it("compares names in Unicode NFC", async () => {
    await write("content/e\u0301te\u0301.md", "x");
    const files = await readSiteFiles(site);
    expect(files.sources[0]?.file).toBe("content/\u00e9t\u00e9.md");
  });
});
