import { spawnSync } from "node:child_process";
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { z } from "zod";

import { readEnvironment, type Environment } from "../lib/environment";
import { rules } from "../lib/rules";
import { writeExample, writeSurroundings } from "../lib/rules/example-sites";
import type { Example, Rule } from "../lib/rules/rule";
import { checkSite, type CheckOptions } from "./check-site";

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) {
    rmSync(folder, { recursive: true, force: true });
  }
});

function newSite(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "parution-check-")));
  folders.push(folder, environmentOf(folder).workDir);
  return folder;
}

function environmentOf(siteDir: string): Environment {
  return readEnvironment({ SITE_DIR: siteDir, NODE_ENV: "test" });
}

const reportSchema = z.object({
  errors: z.number(),
  warnings: z.number(),
  problems: z.array(
    z.object({
      file: z.string(),
      line: z.number(),
      column: z.number(),
      level: z.enum(["error", "warning"]),
      rule: z.string(),
    }),
  ),
});

/** What the command says of a site, as `file:line:column level rule`. */
async function check(
  siteDir: string,
  options: Partial<CheckOptions> = {},
): Promise<string[]> {
  let printed = "";
  await checkSite(environmentOf(siteDir), {
    format: "json",
    fix: false,
    confirm: () => Promise.resolve(true),
    print: (text) => (printed += text),
    log: () => undefined,
    ...options,
  });
  return reportSchema
    .parse(JSON.parse(printed))
    .problems.map(
      ({ file, line, column, level, rule }) =>
        `${file}:${line}:${column} ${level} ${rule}`,
    );
}

/** The examples that are one file share a site; each other has its own. */
const isFile = (example: Example) =>
  typeof example === "string" || "mdx" in example;

const allRules: readonly Rule[] = rules;
const examples = allRules.flatMap((rule) => [
  ...rule.bad.map((example, index) => ({
    rule,
    example,
    name: `${rule.name}-bad-${index + 1}`,
    level: rule.level,
  })),
  ...rule.good.map((example, index) => ({
    rule,
    example,
    name: `${rule.name}-good-${index + 1}`,
    level: undefined,
  })),
]);

describe("the examples of the rules", () => {
  it("that are one file are found wrong where they are marked, and nowhere else", async () => {
    const siteDir = newSite();
    await writeSurroundings(siteDir);
    const expected = examples
      .filter(({ example }) => isFile(example))
      .flatMap(({ example, name, rule }) =>
        writeExample(siteDir, name, example).map(
          (place) => `${place} ${rule.level} ${rule.name}`,
        ),
      );
    expect((await check(siteDir)).sort()).toEqual(expected.sort());
    // What was kept of the first run says the same.
    expect((await check(siteDir)).sort()).toEqual(expected.sort());
  });

  it.each(examples.filter(({ example }) => !isFile(example)))(
    "that are a site are found wrong where they are marked: $name",
    async ({ example, name, rule }) => {
      const siteDir = newSite();
      if (rule.name !== "no-content") await writeSurroundings(siteDir);
      const expected = writeExample(siteDir, name, example).map(
        (place) => `${place} ${rule.level} ${rule.name}`,
      );
      expect(await check(siteDir)).toEqual(expected);
    },
  );
});

describe("--fix", () => {
  it("writes what has one safe answer, after it was shown, and keeps the rest as it is", async () => {
    const siteDir = newSite();
    await writeSurroundings(siteDir);
    const file = join(siteDir, "content/articles/bilan.md");
    const before =
      "\uFEFF---\r\ntitle: Bilan\r\n---\r\n\r\n[a](code.gouv.fr) [b](/Contact/)\r\n[c](/absent/)\r\n";
    writeFileSync(file, before);
    const logged: string[] = [];
    const left = await check(siteDir, {
      fix: true,
      confirm: () => {
        expect(readFileSync(file, "utf8")).toBe(before);
        return Promise.resolve(true);
      },
      log: (text) => logged.push(text),
    });
    expect(readFileSync(file, "utf8")).toBe(
      "\uFEFF---\r\ntitle: Bilan\r\n---\r\n\r\n[a](https://code.gouv.fr) [b](/contact/)\r\n[c](/absent/)\r\n",
    );
    expect(logged[0]).toContain(
      "\n-[a](code.gouv.fr) [b](/Contact/)\n+[a](https://code.gouv.fr) [b](/contact/)\n",
    );
    expect(logged[1]).toBe("Corrigé : content/articles/bilan.md");
    expect(left).toEqual(["content/articles/bilan.md:6:1 error dead-link"]);
    expect(readdirSync(join(siteDir, "content/articles"))).toEqual([
      "bilan.md",
      "index.md",
    ]);
  });

  it("writes nothing without consent", async () => {
    const siteDir = newSite();
    await writeSurroundings(siteDir);
    const file = join(siteDir, "content/articles/bilan.md");
    writeFileSync(file, "# Bilan\n\n[a](code.gouv.fr)\n");
    const left = await check(siteDir, {
      fix: true,
      confirm: () => Promise.resolve(false),
    });
    expect(readFileSync(file, "utf8")).toBe("# Bilan\n\n[a](code.gouv.fr)\n");
    expect(left).toEqual([
      "content/articles/bilan.md:3:1 error missing-scheme",
    ]);
  });

  it("leaves a file that changed since it was read", async () => {
    const siteDir = newSite();
    await writeSurroundings(siteDir);
    const file = join(siteDir, "content/articles/bilan.md");
    writeFileSync(file, "# Bilan\n\n[a](code.gouv.fr)\n");
    const logged: string[] = [];
    await check(siteDir, {
      fix: true,
      confirm: () => {
        writeFileSync(file, "# Autre\n");
        return Promise.resolve(true);
      },
      log: (text) => logged.push(text),
    });
    expect(readFileSync(file, "utf8")).toBe("# Autre\n");
    expect(logged.at(-1)).toBe(
      "Laissé tel quel, car il a changé entre-temps : content/articles/bilan.md",
    );
  });

  it("corrects every bad example that it can, to what the rule calls good", async () => {
    const siteDir = newSite();
    await writeSurroundings(siteDir);
    for (const { example, name, level } of examples) {
      if (level && isFile(example)) writeExample(siteDir, name, example);
    }
    await check(siteDir, { fix: true });
    const text = (name: string) =>
      readFileSync(join(siteDir, `content/articles/${name}.md`), "utf8")
        .split("---\n\n")[1]
        ?.trim();
    expect(text("missing-scheme-bad-1")).toBe(
      "Voyez [le code](https://code.gouv.fr), ou écrivez à [l’équipe](mailto:equipe@example.org).",
    );
    expect(text("wrong-case-bad-1")).toBe(
      "Lisez [le bilan](/documents/bilan.pdf), ou [écrivez-nous](/contact/).",
    );
    expect(text("wrong-case-bad-2")).toBe("![Un plan du site](/img/plan.png)");
    expect(text("old-icon-bad-1")).toBe(
      '<span class="fr-icon-mail-line">Le courrier</span>',
    );
    expect(text("decomposed-text-bad-1")).toBe("Une année de plus.");
  });
});

/** By an author who thinks of no reader but one who sees and hears as they do. */
const carelessArticle = `## Le service

#### Ses horaires

##

![](/img/plan.png)

Les champs en rouge sont obligatoires : [cliquez ici](/contact/).

<table><tr><td>Lundi</td><td>9 h</td></tr></table>

<iframe src="https://tube.numerique.gouv.fr/videos/embed/9RJtp1Vx1Wcb4ZVKRzHfXj"></iframe>

::video{src="https://tube.numerique.gouv.fr/w/9RJtp1Vx1Wcb4ZVKRzHfXj"}`;

describe("the command itself", () => {
  const run = (siteDir: string, ...args: string[]) =>
    spawnSync(
      process.execPath,
      ["--import", "tsx", "commands/check.ts", ...args],
      {
        env: { ...process.env, SITE_DIR: siteDir, PORT: "4321" },
        encoding: "utf8",
      },
    );

  it("prints every problem and how to mend it, and ends with 1 for an error", async () => {
    const siteDir = newSite();
    await writeSurroundings(siteDir);
    writeExample(siteDir, "bilan", "Lisez [le bilan](/bilan-2025/).");
    const { stdout, status } = run(siteDir);
    expect(stdout).toBe(
      [
        "content/articles/bilan.md:6:7 erreur dead-link Le lien « /bilan-2025/ » ne mène à aucune page ni fichier du site.",
        "  → Corrigez son adresse, ou retirez-le.",
        "  http://localhost:4321/guide/regles/dead-link/",
        "",
        "1 erreur.",
        "",
      ].join("\n"),
    );
    expect(status).toBe(1);
  });

  it("names the criterion of the RGAA of each mistake that keeps readers out", async () => {
    const siteDir = newSite();
    await writeSurroundings(siteDir);
    writeExample(siteDir, "bilan", carelessArticle);
    const { stdout } = run(siteDir);
    expect(stdout.split("\n").filter((line) => /^content/.test(line))).toEqual([
      "content/articles/bilan.md:8:1 avertissement skipped-heading Ce titre est de niveau 4, après un titre de niveau 2. (RGAA 9.1)",
      "content/articles/bilan.md:10:1 avertissement empty-heading Ce titre est vide : il n’est pas montré. (RGAA 9.1)",
      "content/articles/bilan.md:12:1 avertissement missing-alt Cette image n’a pas de texte de remplacement. (RGAA 1.1)",
      "content/articles/bilan.md:14:5 avertissement colour-alone Le repère « champs en rouge » ne tient qu’à une couleur. (RGAA 3.1)",
      "content/articles/bilan.md:14:41 avertissement vague-link Le lien « cliquez ici » ne dit pas où il mène. (RGAA 6.1)",
      "content/articles/bilan.md:16:1 avertissement table-without-caption Ce tableau n’a pas de légende. (RGAA 5.4)",
      "content/articles/bilan.md:16:1 avertissement table-without-header Ce tableau n’a pas d’en-têtes. (RGAA 5.6)",
      "content/articles/bilan.md:18:1 avertissement undecided-video Cette vidéo n’a ni transcription, ni sous-titres déclarés, ni exemption. (RGAA 4.1, 4.3)",
      "content/articles/bilan.md:18:1 avertissement untitled-player Ce lecteur n’a pas de titre. (RGAA 2.1)",
      "content/articles/bilan.md:20:1 erreur missing-attribute « video » demande l’attribut « title ». (RGAA 2.1)",
    ]);
    const { stdout: json } = run(siteDir, "--format", "json");
    expect(json).toContain('"criteria": [\n        "9.1"\n      ]');
  });

  it("ends with 0 for warnings, and for a site that lives with its errors", async () => {
    const siteDir = newSite();
    await writeSurroundings(siteDir);
    writeFileSync(
      join(siteDir, "content/site.yaml"),
      "rules: { '*': warning }\n",
    );
    writeExample(siteDir, "bilan", "Lisez [le bilan](/bilan-2025/).");
    const { stdout, status } = run(siteDir, "--format", "github");
    expect(stdout).toMatch(
      /^::warning file=content\/articles\/bilan\.md,line=6,col=7,title=dead-link::Le lien/,
    );
    expect(status).toBe(0);
  });

  it("says which arguments and formats it takes", () => {
    const unknown = run(newSite(), "--corriger");
    expect(unknown.stderr).toBe(
      "Ces arguments ne sont pas compris.\n→ npm run check -- [--format text|json|github|gitlab] [--fix]\n",
    );
    expect(unknown.status).toBe(1);
    expect(run(newSite(), "--format", "xml").stderr).toBe(
      "Le format « xml » n’existe pas.\n→ Formats : text, json, github, gitlab.\n",
    );
  });
});
