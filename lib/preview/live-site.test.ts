import {
  mkdir,
  mkdtemp,
  realpath,
  rename,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { emptiedFor, openLiveSite, type LiveSite } from "./live-site";

let siteDir: string;
let day: string;
let time = 0;

beforeEach(async () => {
  siteDir = await realpath(await mkdtemp(join(tmpdir(), "parution-vif-")));
  day = "2026-11-26";
});

afterEach(() => rm(siteDir, { recursive: true }));

async function write(file: string, text: string): Promise<string> {
  const path = join(siteDir, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  // Two saves of one size within the clock's grain would look the same.
  later += 1;
  await utimes(path, later, later);
  return path;
}

let later = 1_700_000_000;

const open = () =>
  openLiveSite({
    siteDir,
    address: { defaultUrl: "http://localhost:3000", url: undefined },
    definitions: [],
    today: () => day,
    now: () => time,
  });

const article = (title: string) => `---\ntitle: ${title}\n---\n\nTexte.\n`;
const entryOf = (live: LiveSite, name: string) =>
  live.state().entries.get(`content/articles/${name}.md`);
const paths = (live: LiveSite) =>
  [...live.state().library.links.routes.keys()].filter((path) =>
    path.startsWith("/articles/"),
  );

describe("a live site", () => {
  it("reads again the file that was saved, and no other", async () => {
    const a = await write("content/articles/a.md", article("A"));
    await write("content/articles/b.md", article("B"));
    const live = await open();
    const before = ["a", "b"].map((name) => entryOf(live, name));
    await write("content/articles/a.md", article("Autre"));
    expect(await live.look([a])).toBe(true);
    expect(live.state().version).toBe(2);
    expect(entryOf(live, "a")?.entry.title).toBe("Autre");
    expect(entryOf(live, "b")).toBe(before[1]);
  });

  it("sees no change when a file is saved as it was", async () => {
    const a = await write("content/articles/a.md", article("A"));
    const live = await open();
    await write("content/articles/a.md", article("A"));
    expect(await live.look([a])).toBe(false);
    expect(await live.look()).toBe(false);
    expect(live.state().version).toBe(1);
  });

  it("finds files that came, went and took another name, whatever it was told of", async () => {
    const a = await write("content/articles/a.md", article("A"));
    const live = await open();
    const b = await write("content/articles/b.md", article("B"));
    expect(await live.look([b])).toBe(true);
    expect(paths(live)).toEqual(["/articles/", "/articles/a/", "/articles/b/"]);
    await rename(a, join(siteDir, "content/articles/c.md"));
    expect(await live.look([a])).toBe(true);
    expect(paths(live)).toEqual(["/articles/", "/articles/b/", "/articles/c/"]);
    await rm(join(siteDir, "content"), { recursive: true });
    expect(await live.look()).toBe(true);
    expect(paths(live)).toEqual(["/articles/"]);
  });

  it("does not look around for what is not the site's, nor for what came and went", async () => {
    const a = await write("content/articles/a.md", article("A"));
    const live = await open();
    await write("content/articles/neuf.md", article("Neuf"));
    const strangers = [".a.md.swp", "4913", "a.md~"].map((name) =>
      join(dirname(a), name),
    );
    const elsewhere = join(siteDir, "README.md");
    expect(await live.look([...strangers, elsewhere])).toBe(false);
    expect(await live.look()).toBe(true);
  });

  it("reads no front matter again when the settings change, but every place", async () => {
    await write("content/articles/a.md", article("A"));
    const live = await open();
    const settings = await write(
      "content/site.yaml",
      "collections:\n  articles:\n    dir: articles\n    url: /notes/{slug}/\n    title: Notes\n",
    );
    expect(await live.look([settings])).toBe(true);
    expect(entryOf(live, "a")?.entry.path).toBe("/notes/a/");
  });

  it("shows what a file last held while it cannot be read, and says so", async () => {
    const a = await write("content/articles/a.md", article("A"));
    const live = await open();
    await rm(a);
    await writeFile(a, Buffer.from([0xff, 0x00, 0xfe]));
    expect(await live.look([a])).toBe(true);
    expect(entryOf(live, "a")?.entry.title).toBe("A");
    expect(entryOf(live, "a")?.findProblems()).toEqual([
      expect.objectContaining({ rule: "not-text", line: 1 }),
    ]);
    await write("content/articles/a.md", article("Enfin"));
    expect(await live.look([a])).toBe(true);
    expect(entryOf(live, "a")?.entry.title).toBe("Enfin");
    expect(entryOf(live, "a")?.findProblems()).toEqual([]);
  });

  it("does not take a file that stays unreadable for one that changes", async () => {
    const a = await write("content/articles/a.md", article("A"));
    await writeFile(a, Buffer.from([0x00]));
    const live = await open();
    expect([await live.look([a]), await live.look()]).toEqual([false, false]);
  });

  it("reads a file that it is told of even if it looks as it did", async () => {
    const a = await write("content/articles/a.md", article("A"));
    const live = await open();
    const { mtime } = await stat(a);
    await writeFile(a, article("B"));
    await utimes(a, mtime, mtime);
    expect(await live.look([a])).toBe(true);
    expect(entryOf(live, "a")?.entry.title).toBe("B");
  });

  it("looks around before it reads what is no file any more", async () => {
    const a = await write("content/articles/a.md", article("A"));
    const live = await open();
    await rm(a);
    await symlink(dirname(siteDir), join(siteDir, "content/articles/a.md"));
    expect(await live.look([a])).toBe(true);
    expect(live.state().problems.map(({ rule }) => rule)).toEqual([
      "outside-link",
    ]);
    expect(paths(live)).toEqual(["/articles/"]);
  });

  it("waits for an editor that empties a file before it writes it", async () => {
    const a = await write("content/articles/a.md", article("A"));
    const live = await open();
    await write("content/articles/a.md", "");
    expect(await live.look([a])).toBe(false);
    time += emptiedFor - 1;
    expect([await live.look([a]), await live.look()]).toEqual([false, false]);
    expect([entryOf(live, "a")?.entry.title, live.emptied()]).toEqual([
      "A",
      [a],
    ]);
    await write("content/articles/a.md", article("B"));
    expect(await live.look([a])).toBe(true);
    expect([entryOf(live, "a")?.entry.title, live.emptied()]).toEqual([
      "B",
      [],
    ]);
  });

  it("shows a file empty once it stays so", async () => {
    const a = await write("content/articles/a.md", article("A"));
    const live = await open();
    await write("content/articles/a.md", "");
    expect(await live.look([a])).toBe(false);
    time += emptiedFor;
    expect(await live.look([a])).toBe(true);
    expect(entryOf(live, "a")?.entry.title).toBe("a.md");
    expect(live.emptied()).toEqual([]);
  });

  it("tells of a link that leads nowhere, and goes on", async () => {
    await write("content/articles/a.md", article("A"));
    await symlink("b.md", join(siteDir, "content/articles/b.md"));
    const live = await open();
    expect(live.state().problems.map(({ file, rule }) => [file, rule])).toEqual(
      [["content/articles/b.md", "unreadable-file"]],
    );
    expect(paths(live)).toEqual(["/articles/", "/articles/a/"]);
  });

  it("reads Windows line ends and decomposed names as others", async () => {
    await write(
      "content/articles/e\u0301te\u0301.md",
      "---\r\ntitle: Été\r\n---\r\n\r\nTexte.\r\n",
    );
    const live = await open();
    expect(
      live.state().entries.get("content/articles/été.md")?.entry.title,
    ).toBe("Été");
    const saved = await write(
      "content/articles/e\u0301te\u0301.md",
      "---\r\ntitle: Hiver\r\n---\r\n",
    );
    expect(await live.look([saved])).toBe(true);
    expect(
      live.state().entries.get("content/articles/été.md")?.entry.title,
    ).toBe("Hiver");
  });

  it("changes with the day", async () => {
    await write("content/articles/a.md", article("A"));
    const live = await open();
    day = "2026-11-27";
    expect(await live.look()).toBe(true);
    expect(live.state().library.today).toBe("2026-11-27");
  });

  it("has other notices when one starts or ends", async () => {
    await write("content/articles/a.md", article("A"));
    await write(
      "content/site.yaml",
      "notices:\n  - title: Fermé\n    start: 2026-11-26 09:00\n    end: 2026-11-26 10:00\n",
    );
    time = Date.parse("2026-11-26T07:59:59Z");
    const live = await open();
    const notices = () =>
      live.state().library.notices.map(({ isToCome }) => isToCome);
    expect(notices()).toEqual([true]);
    expect(await live.look()).toBe(false);
    time = Date.parse("2026-11-26T08:00:00Z");
    expect(await live.look()).toBe(true);
    expect(notices()).toEqual([false]);
    time = Date.parse("2026-11-26T09:00:00Z");
    expect(await live.look()).toBe(true);
    expect(notices()).toEqual([]);
    expect(await live.look()).toBe(false);
  });

  it("names every folder, those that are empty too", async () => {
    await mkdir(join(siteDir, "content/articles/vide"), { recursive: true });
    const live = await open();
    expect(live.folders()).toEqual(
      ["content", "content/articles", "content/articles/vide"].map((folder) =>
        join(siteDir, folder),
      ),
    );
  });
});
