import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { readEnvironment } from "../lib/environment";
import { recordAddresses } from "./record-addresses";

let site: string;
beforeEach(() => {
  site = realpathSync(mkdtempSync(join(tmpdir(), "parution-addresses-")));
  write("articles/bilan.md", "title: Bilan\ntags: [Projets]");
  write("articles/brouillon.md", "title: Brouillon\ndraft: true");
  write("articles/demain.md", "title: Demain\ndate: 2999-01-01");
});
afterEach(() => {
  for (const folder of [site, environment().workDir]) {
    rmSync(folder, { recursive: true, force: true });
  }
});

const environment = () =>
  readEnvironment({ SITE_DIR: site, NODE_ENV: "test", PORT: "3000" });

function write(file: string, head: string): void {
  const path = join(site, "content", file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `---\n${head}\n---\n\nTexte.\n`);
}

const listPath = () => join(site, "content/addresses.txt");

/** The addresses of the list. */
const listed = () =>
  readFileSync(listPath(), "utf8")
    .split("\n")
    .filter((line) => line.startsWith("/"));

async function record(): Promise<string> {
  let printed = "";
  await recordAddresses(environment(), (text) => (printed += text));
  return printed;
}

describe("npm run addresses", () => {
  it("lists what is published today, drafts and days to come left out", async () => {
    expect(await record()).toMatch(
      /^content\/addresses\.txt : (\d+) adresses, dont \1 de plus qu’avant\./,
    );
    expect(listed()).toEqual(
      expect.arrayContaining([
        "/",
        "/articles/",
        "/articles/bilan/",
        "/tags/projets/",
      ]),
    );
    expect(listed()).not.toContain("/articles/brouillon/");
    expect(listed()).not.toContain("/articles/demain/");
    expect(readdirSync(join(site, "content"))).toEqual([
      "addresses.txt",
      "articles",
    ]);
  });

  it("writes nothing when nothing changed", async () => {
    await record();
    const before = readFileSync(listPath(), "utf8");
    expect(await record()).toMatch(/^content\/addresses\.txt est à jour : \d+/);
    expect(readFileSync(listPath(), "utf8")).toBe(before);
  });

  it("refuses to forget what is lost, and forgets what is gone", async () => {
    await record();
    write("articles/bilan.md", "title: Bilan\ndraft: true\ntags: [Projets]");
    await expect(record()).rejects.toThrow(
      /^content\/addresses\.txt:\d+:1 erreur lost-address L’adresse « \/articles\/bilan\/ » était publiée/m,
    );
    expect(listed()).toContain("/articles/bilan/");
    write("articles/bilan.md", "title: Bilan\ngone: true");
    write("articles/autre.md", "title: Autre\ntags: [Projets]");
    await record();
    expect(listed()).not.toContain("/articles/bilan/");
    expect(listed()).toContain("/articles/autre/");
  });

  it("keeps what is lost on a site where that stops nothing", async () => {
    await record();
    writeFileSync(
      join(site, "content/site.yaml"),
      "rules: { lost-address: warning }\n",
    );
    rmSync(join(site, "content/articles/bilan.md"));
    await record();
    expect(listed()).toContain("/articles/bilan/");
  });

  it("keeps an old address that leads on, and what leads there", async () => {
    write("articles/nouveau.md", "title: N\naliases: /articles/ancien/");
    await record();
    expect(listed()).toContain("/articles/ancien/");
    write("articles/nouveau.md", "title: N");
    await expect(record()).rejects.toThrow("« /articles/ancien/ »");
  });

  it("mends the lines that a merge left, and writes no list for a site with errors", async () => {
    writeFileSync(
      listPath(),
      "\uFEFF<<<<<<< HEAD\r\n/articles/bilan/\r\n=======\r\n/articles/\r\n",
    );
    await record();
    expect(readFileSync(listPath(), "utf8")).not.toMatch(/[<=\r\uFEFF]{2}/);
    rmSync(listPath());
    write("articles/faux.md", "title: [F]");
    await expect(record()).rejects.toThrow("invalid-field");
    expect(existsSync(listPath())).toBe(false);
  });
});
