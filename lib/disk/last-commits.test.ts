import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { readLastCommits } from "./last-commits";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "parution-commits-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function git(cwd: string, args: readonly string[], day = "2024-01-01"): void {
  const date = `${day}T12:00:00Z`;
  execFileSync("git", args, {
    cwd,
    stdio: "ignore",
    env: {
      ...process.env,
      GIT_AUTHOR_NAME: "A",
      GIT_AUTHOR_EMAIL: "a@example.org",
      GIT_COMMITTER_NAME: "A",
      GIT_COMMITTER_EMAIL: "a@example.org",
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_DATE: date,
    },
  });
}

/** Writes files, and commits them on a day. */
function commit(day: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  git(folder, ["add", "-A"], day);
  git(folder, ["commit", "-qm", "x"], day);
}

describe("the days of the last commits", () => {
  it("are those of each file of content, whatever its name, in a site inside a repository", () => {
    git(folder, ["init", "-q"]);
    commit("2024-01-01", {
      "site/content/été à l’ouest.md": "1",
      'site/content/a"b.md': "1",
      "site/public/x.md": "1",
      "content/autre.md": "1",
    });
    commit("2024-02-01", { "site/content/été à l’ouest.md": "2" });
    expect(readLastCommits(join(folder, "site"))).toEqual(
      new Map([
        ["content/été à l’ouest.md", "2024-02-01"],
        ['content/a"b.md', "2024-01-01"],
      ]),
    );
  });

  it("are not said of what a shallow clone cut off", () => {
    git(folder, ["init", "-q"]);
    commit("2024-01-01", { "content/a.md": "1", "content/b.md": "1" });
    commit("2024-02-01", { "content/b.md": "2" });
    commit("2024-03-01", { "content/c.md": "1" });
    const clone = join(folder, "clone");
    git(folder, ["clone", "-q", "--depth", "2", `file://${folder}`, clone]);
    expect(readLastCommits(clone)).toEqual(
      new Map([["content/c.md", "2024-03-01"]]),
    );
  });

  it("are none without a history", () => {
    expect(readLastCommits(folder).size).toBe(0);
    git(folder, ["init", "-q"]);
    expect(readLastCommits(folder).size).toBe(0);
  });
});
