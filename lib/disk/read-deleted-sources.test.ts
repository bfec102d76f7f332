import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { commitAll } from "../rules/example-sites";
import { readDeletedSources } from "./read-deleted-sources";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "parution-deleted-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}
const remove = (file: string) => rmSync(join(folder, file));

describe("the source files that are gone", () => {
  it("are those deleted since the last commit, and those of commits before it, with their last text", async () => {
    write("content/articles/un.md", "première version\n");
    write("content/articles/deux/index.mdx", "deux\r\n\r\nlignes");
    write("content/articles/resté.md", "resté\n");
    commitAll(folder);
    write("content/articles/un.md", "seconde version\n");
    commitAll(folder);
    remove("content/articles/un.md");
    commitAll(folder);
    remove("content/articles/deux/index.mdx");
    expect(await readDeletedSources(folder)).toEqual([
      { file: "content/articles/deux/index.mdx", text: "deux\n\nlignes" },
      { file: "content/articles/un.md", text: "seconde version\n" },
    ]);
  });

  it("are under content, whatever their names, in a site folder inside a repository", async () => {
    write("site/content/été à l’ouest.md", "été\n");
    write("site/content/.brouillons/a.md", "hidden\n");
    write("site/content/photo.png", "png\n");
    write("site/public/page.md", "a document\n");
    write("content/autre.md", "another site\n");
    commitAll(folder);
    rmSync(join(folder, "site"), { recursive: true });
    remove("content/autre.md");
    mkdirSync(join(folder, "site"));
    const expected = [{ file: "content/été à l’ouest.md", text: "été\n" }];
    expect(await readDeletedSources(join(folder, "site"))).toEqual(expected);
    commitAll(folder);
    mkdirSync(join(folder, "site"), { recursive: true });
    expect(await readDeletedSources(join(folder, "site"))).toEqual(expected);
  });

  it("are those whose names changed too, with their texts of then", async () => {
    write("content/ancien.md", "texte\n");
    commitAll(folder);
    remove("content/ancien.md");
    write("content/nouveau.md", "texte\n");
    commitAll(folder);
    expect(await readDeletedSources(folder)).toEqual([
      { file: "content/ancien.md", text: "texte\n" },
    ]);
  });

  it("are none without git, without a commit, or without a deletion", async () => {
    write("content/a.md", "a\n");
    expect(await readDeletedSources(folder)).toEqual([]);
    execFileSync("git", ["init", "--quiet"], { cwd: folder });
    expect(await readDeletedSources(folder)).toEqual([]);
    commitAll(folder);
    expect(await readDeletedSources(folder)).toEqual([]);
  });

  it("are not those that only a branch had before it was merged", async () => {
    const git = (...args: string[]) =>
      execFileSync(
        "git",
        ["-c", "user.name=E", "-c", "user.email=e@e", ...args],
        {
          cwd: folder,
        },
      );
    write("content/a.md", "a\n");
    commitAll(folder);
    git("checkout", "--quiet", "-b", "essai");
    write("content/b.md", "b\n");
    commitAll(folder);
    remove("content/b.md");
    remove("content/a.md");
    write("content/c.md", "c\n");
    commitAll(folder);
    git("checkout", "--quiet", "-");
    git("merge", "--quiet", "--no-ff", "-m", "Fusion", "essai");
    expect(await readDeletedSources(folder)).toEqual([
      { file: "content/a.md", text: "a\n" },
    ]);
  });
});
