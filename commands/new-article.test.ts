import { spawnSync } from "node:child_process";
import {
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
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { readEnvironment } from "../lib/environment";
import { checkSite } from "./check-site";
import { newArticle, type AskedArticle } from "./new-article";

let site: string;
beforeEach(() => {
  site = realpathSync(mkdtempSync(join(tmpdir(), "parution-new-")));
  write(
    "content/articles/cadre.md",
    "---\ntitle: Cadre\ntags: [rédaction]\n---\n\nTexte.\n",
  );
});
afterEach(() => {
  for (const folder of [site, environment().workDir]) {
    rmSync(folder, { recursive: true, force: true });
  }
});

const environment = () => readEnvironment({ SITE_DIR: site, NODE_ENV: "test" });

function write(file: string, text: string): void {
  mkdirSync(dirname(join(site, file)), { recursive: true });
  writeFileSync(join(site, file), text);
}

const read = (file: string) => readFileSync(join(site, file), "utf8");

/** What the command prints on its way, somebody giving these answers; without any, nobody can answer. */
async function make(
  asked: AskedArticle,
  answers?: string[],
): Promise<string[]> {
  let printed = "";
  await newArticle(environment(), asked, {
    ask: answers && (() => Promise.resolve(answers.shift() ?? "")),
    print: (text) => (printed += text),
    today: "2026-11-26",
  });
  return printed.split("\n");
}

describe("a new article", () => {
  it("is a draft that the check finds nothing wrong with", async () => {
    const titles = [
      'Il a dit "non" : pourquoi ? # et la suite',
      "« Cœur » \\ e\u0301te\u0301 🚀\u0007\nsuite",
      "Un titre long ".repeat(25),
    ];
    for (const title of titles) await make({ title, tags: "Redaction, neuf" });
    await make({ title: "תקציר", slug: "resume" });
    let report = "";
    await checkSite(environment(), {
      format: "text",
      fix: false,
      confirm: () => Promise.resolve(false),
      print: (text) => (report += text),
      log: () => undefined,
    });
    expect(report).toBe("Aucun problème.");
    expect(readdirSync(join(site, "content/articles")).sort()).toEqual([
      "cadre.md",
      "coeur-ete-suite",
      "il-a-dit-non-pourquoi-et-la-suite",
      "resume",
      "un-titre-long-un-titre-long-un-titre-long-un-titre-long-un",
    ]);
    expect(read("content/articles/coeur-ete-suite/index.md")).toMatch(
      /^title: "« Cœur » \\\\ été 🚀 suite"$[^]*^date: 2026-11-26$[^]*^tags:\n {2}- "rédaction"\n {2}- "neuf"$[^]*^draft: true$/m,
    );
  });

  it("is where its author is told, with what to do next", async () => {
    expect(await make({ title: "Un bilan" })).toEqual([
      `Créé : ${site}/content/articles/un-bilan/index.md`,
      "Son adresse sera /articles/un-bilan/",
      "Thèmes déjà employés sur ce site : rédaction (1).",
      "→ Ouvrez ce fichier et écrivez sous l’en-tête ; « npm run dev » le montre dans l’aperçu.",
      "→ Pour le publier, retirez la ligne « draft: true ».",
    ]);
  });

  it("asks for what is missing, and for nothing else", async () => {
    await make({}, ["Un bilan", "1"]);
    expect(read("content/articles/un-bilan/index.md")).toContain(
      'title: "Un bilan"',
    );
    expect(read("content/articles/un-bilan/index.md")).toContain(
      'tags:\n  - "rédaction"\n',
    );
    const answers = ["never asked"];
    await make({ title: "Autre", tags: "" }, answers);
    expect(answers).toEqual(["never asked"]);
  });

  it("says which collection was taken, and which tag was nearly one", async () => {
    write(
      "content/site.yaml",
      "collections:\n  breves: { dir: breves, url: '/breves/{slug}/', title: B }\n  articles: { dir: articles, url: '/articles/{slug}/', title: A }\n",
    );
    expect(await make({ title: "Un bilan", tags: "redaktion" })).toEqual(
      expect.arrayContaining([
        "Collection : articles, faute d’en avoir choisi une (--collection breves ou articles).",
        "« redaktion » n’était pas un thème du site : vouliez-vous dire « rédaction » ?",
      ]),
    );
    await make({ title: "Un bilan", collection: "breves" });
    expect(readdirSync(join(site, "content/breves/un-bilan"))).toEqual([
      "index.md",
    ]);
    await expect(make({ title: "B", collection: "breve" })).rejects.toThrow(
      "La collection « breve » n’existe pas ; peut-être « breves ».\n→ Collections de ce site : breves, articles.",
    );
  });

  it("stands beside the images that were put there before it", async () => {
    write("content/articles/un-bilan/pont.png", "an image");
    await make({ title: "Un bilan" });
    expect(readdirSync(join(site, "content/articles/un-bilan"))).toEqual([
      "index.md",
      "pont.png",
    ]);
  });
});

describe("nothing is written", () => {
  it("over another file, even one that cannot be read", async () => {
    write("content/articles/un-bilan/index.md", "\u0000");
    await expect(make({ title: "Un bilan" })).rejects.toThrow(
      "Le fichier « content/articles/un-bilan/index.md » existe déjà : il est laissé tel quel.",
    );
    expect(read("content/articles/un-bilan/index.md")).toBe("\u0000");
  });

  it("at an address that another file has", async () => {
    await expect(make({ title: "Cadre" })).rejects.toThrow(
      "L’adresse « /articles/cadre/ » est déjà prise, par « content/articles/cadre.md ».",
    );
  });

  it("through a link that leads out of the site", async () => {
    const outside = mkdtempSync(join(tmpdir(), "parution-outside-"));
    write(
      "content/site.yaml",
      "collections: { a: { dir: a, url: '/a/{slug}/', title: A } }\n",
    );
    symlinkSync(outside, join(site, "content/a"));
    await expect(make({ title: "Un bilan" })).rejects.toThrow(
      "Le dossier de « content/a/un-bilan/index.md » mène hors du dossier du site, par un lien symbolique : rien n’est écrit.",
    );
    expect(readdirSync(outside)).toEqual([]);
    rmSync(outside, { recursive: true });
  });

  it("where a file stands in the way", async () => {
    write("content/articles/un-bilan", "a file");
    await expect(make({ title: "Un bilan" })).rejects.toThrow(
      "Le dossier de « content/articles/un-bilan/index.md » ne peut pas être créé : un fichier porte déjà ce nom.",
    );
  });

  it("while the settings of the site are wrong", async () => {
    write("content/site.yaml", "name: Essai\ncolections: {}\n");
    await expect(make({ title: "Un bilan" })).rejects.toThrow(
      "Les réglages du site ont une erreur, à la ligne 2 de « content/site.yaml » : rien n’est créé.\nLe champ « colections » est inconnu.\n→ Vouliez-vous dire « collections » ?",
    );
  });
});

describe("the command itself", () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ["scripts/launch.mjs", "new", ...args], {
      env: { ...process.env, SITE_DIR: site },
      encoding: "utf8",
      input: "",
    });

  it("makes a file, of the day that is asked for, then refuses to make it again", () => {
    const args = ["Un", "bilan", "--date", "2026-12-01", "--slug", "bilan"];
    const first = run(...args);
    expect(first.stderr).toBe("");
    expect(first.stdout).toMatch(
      /^Créé : .*\/content\/articles\/bilan\/index\.md\n/,
    );
    expect(first.status).toBe(0);
    const text = read("content/articles/bilan/index.md");
    expect(text).toContain('title: "Un bilan"\n');
    expect(text).toContain("date: 2026-12-01\n");
    const second = run(...args);
    expect(second.stderr).toBe(
      "L’adresse « /articles/bilan/ » est déjà prise, par « content/articles/bilan/index.md ».\n→ Choisissez un autre titre, ou un autre nom de dossier : --slug bilan-2.\n",
    );
    expect(second.status).toBe(1);
    expect(read("content/articles/bilan/index.md")).toBe(text);
  });

  it("says what it needs, where nobody can answer", () => {
    const { stderr, status } = run();
    expect(stderr).toBe(
      'Il manque le titre de l’article.\n→ npm run new -- "Titre" [--tags "a, b"] [--date 2026-12-01] [--collection articles] [--slug mon-article]\n',
    );
    expect(status).toBe(1);
    expect(run("A", "--theme", "b").stderr).toMatch(
      /^Ces arguments ne sont pas compris\.\n→ npm run new -- /,
    );
    expect(run("A", "--date", "2026-02-30").stderr).toBe(
      "La date « 2026-02-30 » n’est pas un jour du calendrier.\n→ Écrivez-la année d’abord : --date 2026-12-01.\n",
    );
  });
});
