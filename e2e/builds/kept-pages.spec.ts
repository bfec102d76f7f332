import { expect, test } from "@playwright/test";
import { readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";

import {
  makeSite,
  removeSite,
  runCommand,
  workDirOf,
  writeFiles,
} from "../run-command";

const settings = (more = "") => `name: Essai\n${more}`;

const article = (
  title: string,
  body: string,
  more = "tags: [Méthode]\nauthors: [Camille Exemple]\n",
) => `---\ntitle: ${title}\ndate: 2026-01-02\n${more}---\n\n${body}\n`;

const picture = (background: string) =>
  sharp({ create: { width: 900, height: 600, channels: 3, background } })
    .png()
    .toBuffer();

/** What an author or an operator does, one after the other. */
const changes: readonly {
  what: string;
  files?: () => Promise<Record<string, string | Buffer | undefined>>;
  date?: string;
}[] = [
  { what: "nothing" },
  {
    what: "the text of an article",
    files: async () => ({
      "content/articles/deux.md": article(
        "Deux",
        "## Un titre\n\nUn autre texte, avec un mot de plus.",
      ),
    }),
  },
  {
    what: "a title",
    files: async () => ({
      "content/articles/trois.md": article("Troisième", "Un texte."),
    }),
  },
  {
    what: "a film of another site in a text",
    files: async () => ({
      "content/articles/deux.md": article(
        "Deux",
        '## Un titre\n\n::video{src="https://tube.numerique.gouv.fr/w/kkzqTSN8LqFqsAqKqfVyTa" title="Un film" exemption="Un essai"}',
      ),
    }),
  },
  {
    what: "a picture under the same name",
    files: async () => ({
      "content/articles/image/vue.png": await picture("#00f"),
    }),
  },
  {
    what: "a new article, of a new theme",
    files: async () => ({
      "content/articles/quatre.md": article(
        "Quatre",
        "Un texte.",
        "tags: [Nouveauté]\n",
      ),
    }),
  },
  {
    what: "the settings",
    files: async () => ({
      "content/site.yaml": settings("baseline: Un essai de plus\n"),
    }),
  },
  {
    what: "the day: an article is published, a notice begins",
    date: "2026-02-02T10:00:00Z",
    files: async () => ({
      "content/site.yaml": settings(
        "notices: [{ title: Une annonce, start: 2026-02-02, end: 2026-02-03 }]\n",
      ),
    }),
  },
  { what: "the day: the notice ends", date: "2026-02-05T10:00:00Z" },
  {
    what: "an article is taken away",
    files: async () => ({ "content/articles/trois.md": undefined }),
  },
];

async function htmlOf(workDir: string): Promise<Map<string, string>> {
  const dist = join(workDir, "current/dist");
  const names = await readdir(dist, { recursive: true });
  const pages = names.filter((name) => name.endsWith(".html")).sort();
  return new Map(
    await Promise.all(
      pages.map(
        async (name) =>
          [name, await readFile(join(dist, name), "utf8")] as const,
      ),
    ),
  );
}

/** When each kept page was rendered, by the name of its file. */
async function renderedAt(workDir: string): Promise<Map<string, number>> {
  const folder = join(workDir, "pages");
  const names = await readdir(folder);
  return new Map(
    await Promise.all(
      names.map(
        async (name) =>
          [name, (await stat(join(folder, name))).mtimeMs] as const,
      ),
    ),
  );
}

test("whatever changes, a build that takes pages again gives those of a build that renders all", async () => {
  test.setTimeout(600_000);
  const site = await makeSite({
    "content/site.yaml": settings(),
    "content/articles/un.md": article("Un", "[Deux](/articles/deux/#un-titre)"),
    "content/articles/deux.md": article("Deux", "## Un titre\n\nUn texte."),
    "content/articles/trois.md": article("Trois", "Un texte."),
    "content/articles/image/index.md": article(
      "Une image",
      "![Une vue](vue.png)",
    ),
    "content/articles/image/vue.png": await picture("#f00"),
    "content/articles/demain.md": article("Demain", "Un texte.").replace(
      "2026-01-02",
      "2026-02-01",
    ),
  });
  let BUILD_DATE = "2026-01-20T10:00:00Z";
  const build = async () => {
    const { code, text } = await runCommand("build", site, { BUILD_DATE });
    expect(code, text).toBe(0);
    return (await workDirOf(site)) ?? "";
  };
  try {
    const workDir = await build();
    for (const { what, files, date } of changes) {
      BUILD_DATE = date ?? BUILD_DATE;
      for (const [path, content] of Object.entries((await files?.()) ?? {})) {
        if (content === undefined) await rm(join(site, path));
        else await writeFiles(site, { [path]: content });
      }
      const before = await renderedAt(workDir);
      await build();
      const again = await htmlOf(workDir);
      const after = await renderedAt(workDir);
      const isSame = ([name, time]: [string, number]) =>
        before.get(name) === time;
      const taken = [...after].filter(isSame).length;
      if (what === "nothing") expect(taken).toBe(after.size);
      if (what === "the text of an article") {
        expect(after.size - taken).toBeGreaterThanOrEqual(1);
        expect(after.size - taken).toBeLessThan(5);
      }
      await rm(join(workDir, "pages"), { recursive: true });
      await build();
      expect([...again.keys()], what).toEqual([
        ...(await htmlOf(workDir)).keys(),
      ]);
      for (const [name, html] of await htmlOf(workDir)) {
        const lines = (text = "") => text.split(/(?=<)/);
        expect(
          lines(again.get(name)),
          `${name} after a change of ${what}`,
        ).toEqual(lines(html));
      }
    }
  } finally {
    await removeSite(site);
  }
});

test("a page whose kept form the disk changed is rendered anew", async () => {
  test.setTimeout(300_000);
  const site = await makeSite({
    "content/site.yaml": settings(),
    "content/articles/un.md": article("Un", "Un texte qui reste."),
  });
  try {
    expect((await runCommand("build", site)).code).toBe(0);
    const workDir = (await workDirOf(site)) ?? "";
    const page = join(workDir, "current/dist/articles/un/index.html");
    const before = await readFile(page, "utf8");
    for (const name of await readdir(join(workDir, "pages"))) {
      const file = join(workDir, "pages", name);
      const kept = await readFile(file, "utf8");
      await writeFile(file, kept.replace("texte qui reste", "autre qui passe"));
    }
    await rm(page);
    const { code, text } = await runCommand("build", site);
    expect(code, text).toBe(0);
    expect(await readFile(page, "utf8")).toBe(before);
  } finally {
    await removeSite(site);
  }
});
