import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { directives } from "../components/directives";
import { readForCheck } from "../lib/check/read-for-check";
import { testSettings } from "../lib/content/test-definitions";
import type { SourceFile } from "../lib/disk/read-site-files";
import type { ReadContext } from "../lib/library/reading";
import { readInWorkers } from "./read-in-workers";
import { readKept } from "./read-kept";

const article = (name: string, text: string): SourceFile => ({
  file: `content/articles/${name}.md`,
  text: `---\ntitle: ${name}\n---\n\n${text}\n`,
});

describe("readings kept between runs", () => {
  let places: { projectDir: string; workDir: string };
  let context: ReadContext;

  beforeEach(() => {
    const folder = mkdtempSync(join(tmpdir(), "parution-kept-"));
    places = { projectDir: folder, workDir: join(folder, "work") };
    mkdirSync(join(folder, "lib"));
    context = {
      siteDir: folder,
      settings: testSettings,
      definitions: directives,
    };
  });
  afterEach(() => rmSync(places.projectDir, { recursive: true, force: true }));

  const keptFile = () => join(places.workDir, "readings.jsonl");

  /** One run of the program: which files it read, and their problems. */
  async function run(...sources: SourceFile[]) {
    const read: string[] = [];
    const reader = await readKept(places, (some, ...others) => {
      read.push(...some.map(({ file }) => file));
      return readInWorkers(some, ...others);
    });
    const readings = await reader(sources, context);
    return {
      read,
      rules: readings.map(({ problems }) => problems.map(({ rule }) => rule)),
      titles: readings.map(({ entry }) => entry?.title),
    };
  }

  const a = article("a", "Voyez [ici](/b/).");
  const b = article("b", "Rien.");

  it("are taken again for the same texts, with the same entries and problems", async () => {
    const first = await run(a, b);
    expect(first).toEqual({
      read: [a.file, b.file],
      rules: [["vague-link"], []],
      titles: ["a", "b"],
    });
    expect(await run(a, b)).toEqual({ ...first, read: [] });
    expect(await run(b, a)).toEqual({
      read: [],
      rules: [[], ["vague-link"]],
      titles: ["b", "a"],
    });
  });

  it("are made anew for a text that changed, and for a file that was renamed", async () => {
    await run(a, b);
    const changed = article("b", "Voyez [là](/a/).");
    expect((await run(a, changed)).read).toEqual([changed.file]);
    const renamed = { ...a, file: "content/articles/c.md" };
    expect((await run(renamed, changed)).read).toEqual([renamed.file]);
  });

  it("are made anew under other settings, and by another version of the program", async () => {
    await run(a);
    context = { ...context, settings: { ...testSettings, breaks: true } };
    expect((await run(a)).read).toEqual([a.file]);
    writeFileSync(join(places.projectDir, "lib/rule.ts"), "");
    expect((await run(a)).read).toEqual([a.file]);
    expect((await run(a)).read).toEqual([]);
  });

  it("are made anew where the file that keeps them is damaged", async () => {
    const first = await run(a, b);
    const [one = "", two = ""] = readFileSync(keptFile(), "utf8").split("\n");
    writeFileSync(
      keptFile(),
      `\0\n${one.replace("vague-link", "value-link")}\n${two}`,
    );
    expect(await run(a, b)).toEqual({ ...first, read: [a.file] });
    writeFileSync(keptFile(), one.slice(0, 100));
    expect((await run(a, b)).read).toEqual([a.file, b.file]);
    expect((await run(a, b)).read).toEqual([]);
  });

  it("forget files that are no longer there", async () => {
    await run(a, b);
    await run(a);
    expect(readFileSync(keptFile(), "utf8").trim().split("\n")).toHaveLength(1);
  });

  it("do not outlive the history that gave a date", async () => {
    const git = (...args: string[]) =>
      execFileSync("git", args, {
        cwd: places.projectDir,
        env: {
          ...process.env,
          GIT_AUTHOR_DATE: "2024-05-06T12:00:00Z",
          GIT_COMMITTER_DATE: "2024-05-06T12:00:00Z",
        },
      });
    const dated: SourceFile = {
      file: "content/d.md",
      text: "---\ntitle: D\ndate: git Last Modified\n---\n",
    };
    expect((await run(dated)).read).toEqual([dated.file]);
    mkdirSync(join(places.projectDir, "content"));
    writeFileSync(join(places.projectDir, dated.file), dated.text);
    git("init", "--quiet");
    git("add", "content");
    git("-c", "user.name=A", "-c", "user.email=a@b.fr", "commit", "-qm", "A");
    expect((await run(dated)).read).toEqual([dated.file]);
  });

  it("are only a gain of time: without a place for them, nothing else changes", async () => {
    writeFileSync(places.workDir, "no folder");
    expect((await run(a, b)).rules).toEqual([["vague-link"], []]);
    expect((await run(a, b)).read).toEqual([a.file, b.file]);
  });
});

describe("many files", () => {
  const sources = Array.from({ length: 320 }, (_, number) =>
    article(`n${number}`, number % 2 ? "Voyez [ici](/b/)." : "## Un titre"),
  );
  const context: ReadContext = {
    siteDir: tmpdir(),
    settings: testSettings,
    definitions: directives,
  };
  const expected = sources.map((source) => readForCheck(source, context));

  it("are read in threads, with the same readings in the same order", async () => {
    const places = { projectDir: process.cwd() };
    expect(await readInWorkers(sources, context, places)).toEqual(expected);
  });

  it("are read even if no thread can be made, or threads die", async () => {
    const broken = mkdtempSync(join(tmpdir(), "parution-broken-"));
    try {
      const places = { projectDir: broken };
      expect(await readInWorkers(sources, context, places)).toEqual(expected);
      mkdirSync(join(broken, "commands"));
      writeFileSync(join(broken, "commands/check.ts"), "");
      for (const program of [
        "throw new Error('fin');",
        "export const readTask = () => process.exit(3);",
      ]) {
        writeFileSync(join(broken, "commands/read-worker.ts"), program);
        expect(await readInWorkers(sources, context, places)).toEqual(expected);
      }
    } finally {
      rmSync(broken, { recursive: true, force: true });
    }
  });
});
