import type { Root } from "hast";
import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { directives } from "../components/directives";
import { testSettings } from "../lib/content/test-definitions";
import type { SourceFile } from "../lib/disk/read-site-files";
import { readKept } from "../lib/library/read-kept";
import { readSource, type ReadContext } from "../lib/library/reading";
import { writeReading } from "../lib/library/written-reading";
import { readInWorkers } from "./read-in-workers";

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
    const reader = await readKept(places, {
      read: (some, ...others) => {
        read.push(...some.map(({ file }) => file));
        return readInWorkers(some, ...others);
      },
      withTrees: false,
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

describe("trees kept between runs", () => {
  let places: { projectDir: string; workDir: string };
  const context: ReadContext = {
    siteDir: tmpdir(),
    settings: testSettings,
    definitions: directives,
  };
  const source = article("a", "## Un *titre*\n\n:::info Note\nTexte.\n:::");

  beforeEach(() => {
    const folder = mkdtempSync(join(tmpdir(), "parution-trees-"));
    places = { projectDir: folder, workDir: join(folder, "work") };
  });
  afterEach(() => rmSync(places.projectDir, { recursive: true, force: true }));

  const treesDir = () => join(places.workDir, "trees");

  /** One run of the program: how many files it read, and the tree of the first. */
  async function run(...sources: SourceFile[]) {
    let read = 0;
    const reader = await readKept(places, {
      read: (some, ...others) => {
        read += some.length;
        return readInWorkers(some, ...others);
      },
      withTrees: true,
    });
    const [first] = await reader(sources, context);
    return { read, tree: first?.entry?.body.tree };
  }

  /** What a page shows of the article. */
  function shown(tree: Root | undefined): string {
    return JSON.stringify(tree, (name, value: unknown) =>
      name === "position" ? undefined : value,
    );
  }

  const { entry } = readSource(source, context);
  const expected = shown(entry?.body.tree);

  it("show what the article shows, without being read again", async () => {
    expect(expected).toContain('"value":"titre"');
    const first = await run(source);
    expect(first.read).toBe(1);
    expect(shown(first.tree)).toBe(expected);
    const again = await run(source);
    expect(again.read).toBe(0);
    expect(shown(again.tree)).toBe(expected);
  });

  it("are made anew where their file is gone or damaged", async () => {
    await run(source);
    const [name = ""] = readdirSync(treesDir());
    const file = join(treesDir(), name);
    writeFileSync(file, readFileSync(file, "utf8").replace("titre", "autre"));
    expect(shown((await run(source)).tree)).toBe(expected);
    rmSync(treesDir(), { recursive: true });
    const again = await run(source);
    expect(again.read).toBe(1);
    expect(shown(again.tree)).toBe(expected);
  });

  it("are made anew of the file on disk, where it says what was read", async () => {
    const path = join(places.projectDir, "article.md");
    writeFileSync(path, source.text);
    writeFileSync(places.workDir, "no folder");
    const reader = await readKept(places, {
      read: readInWorkers,
      withTrees: true,
    });
    const [reading] = await reader([{ ...source, path }], context);
    expect(shown(reading?.entry?.body.tree)).toBe(expected);
    writeFileSync(path, `${source.text}\nEncore.`);
    expect(() => reading?.entry?.body.tree).toThrow(
      `${source.file} is not read as it was`,
    );
  });

  it("are removed with their articles", async () => {
    await run(source, article("b", "Autre."));
    expect(readdirSync(treesDir())).toHaveLength(2);
    await run(source);
    expect(readdirSync(treesDir())).toHaveLength(1);
  });

  it("are only a gain of time: without a place for them, nothing else changes", async () => {
    writeFileSync(places.workDir, "no folder");
    expect(shown((await run(source)).tree)).toBe(expected);
  });
});

describe("many files", () => {
  const sources = Array.from({ length: 320 }, (_, number) => ({
    ...article(`n${number}`, number % 2 ? "Voyez [ici](/b/)." : "## Un titre"),
    key: `n${number}`,
  }));
  const context: ReadContext = {
    siteDir: tmpdir(),
    settings: testSettings,
    definitions: directives,
  };
  const expected = sources.map((source) => writeReading(source, context));

  it("are read in threads, with the same readings in the same order", async () => {
    const places = { projectDir: process.cwd(), treesDir: undefined };
    expect(await readInWorkers(sources, context, places)).toEqual(expected);
  });

  it("are read even if no thread can be made, or threads die", async () => {
    const broken = mkdtempSync(join(tmpdir(), "parution-broken-"));
    try {
      const places = { projectDir: broken, treesDir: undefined };
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
