import { expect, test } from "@playwright/test";
import { existsSync } from "node:fs";
import { symlink } from "node:fs/promises";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

import { makeSite, removeSite, runCommand, workDirOf } from "./run-command";

const good = "---\ntitle: Bon\ndate: 2024-01-02\n---\n\nTexte.\n";
const article = (front: string, body = "Texte.\n") => ({
  "content/articles/essai/index.md": `---\n${front}\n---\n\n${body}`,
});

/** A mistake, and what an author must read: the place, the sentence, the mend. */
interface Mistake {
  name: string;
  files: Record<string, string | Buffer>;
  expected: string[];
}

const mistakes: Mistake[] = [
  {
    name: "an article without title",
    files: article("date: 2024-01-02"),
    expected: [
      "content/articles/essai/index.md:1:1 erreur missing-title",
      "Cet article n’a pas de titre.",
      "→ Ajoutez une ligne « title: Mon titre » dans l’en-tête",
    ],
  },
  {
    name: "a public address, and nobody who answers for it",
    files: {
      ...article("title: Essai"),
      "content/site.yaml": `url: https://www.exemple.gouv.fr
rules: { "*": warning }
legal:
  host: { name: Hébergement exemple }
`,
    },
    expected: [
      "content/site.yaml:1:1 erreur legal-blank Il manque « contact »",
      "content/site.yaml:4:3 erreur legal-blank Il manque « legal.publisher.name »",
      "content/site.yaml:4:9 erreur legal-blank Il manque « legal.host.phone » : le numéro de téléphone de l’hébergeur. La page « Mentions légales » le demande.",
      '→ Ajoutez par exemple « legal: { host: { phone: "03 53 01 12 34" } } », ou écrivez vous-même « content/mentions-legales.md ».',
    ],
  },
  {
    name: "an impossible date",
    files: article("title: Essai\ndate: 2024-02-30"),
    expected: [
      "content/articles/essai/index.md:3:7 erreur invalid-date",
      "« 2024-02-30 » n’est pas un jour du calendrier.",
      "→ La date de publication, année d’abord : 2023-06-23.",
    ],
  },
  {
    name: "an unknown directive with attributes",
    files: article("title: Essai", ':::qoute{author="A"}\nTexte.\n:::\n'),
    expected: [
      "content/articles/essai/index.md:5:4 erreur unknown-directive",
      "« :::qoute » n’est pas une directive connue",
      "→ Vouliez-vous dire « quote » ?",
    ],
  },
  {
    name: "an unclosed container",
    files: article("title: Essai", "Avant.\n\n:::quote\nTexte.\n"),
    expected: [
      "content/articles/essai/index.md:7:1 erreur unclosed-container",
      "« :::quote », ouvert ici, n’est jamais fermé.",
      "→ Ajoutez une ligne « ::: » à la fin de son texte.",
    ],
  },
  {
    name: "a JavaScript expression in .mdx",
    files: {
      "content/articles/essai.mdx":
        "---\ntitle: Essai\n---\n\nDeux et deux font {2 + 2}.\n",
    },
    expected: [
      "content/articles/essai.mdx:5:19 erreur mdx-expression",
      "Ces accolades sont une expression JavaScript",
      "→ Retirez-les",
    ],
  },
  {
    name: "a missing image",
    files: article("title: Essai", "Avant ![Un plan](./plan.png) après.\n"),
    expected: [
      "content/articles/essai/index.md:5:7 erreur missing-image",
      "L’image « ./plan.png » n’existe pas.",
      "→ Placez-la à côté de l’article, ou corrigez son chemin.",
    ],
  },
  {
    name: "two files with one URL",
    files: {
      "content/articles/essai.md": good,
      "content/articles/essai/index.md": good,
    },
    expected: [
      "content/articles/essai.md:1:1 erreur same-url",
      "« /articles/essai/ », que « content/articles/essai/index.md »",
      "→ Renommez l’un des deux",
    ],
  },
  {
    name: "an unknown field in site.yaml",
    files: {
      "content/articles/essai.md": good,
      "content/site.yaml": "name: Essai\nlangues: [fr]\nlicense: MIT\n",
    },
    expected: [
      "content/site.yaml:2:1 erreur unknown-field",
      "Le champ « langues » est inconnu.",
      "content/site.yaml:3:1 erreur unknown-field",
      "→ Vouliez-vous dire « licence » ?",
    ],
  },
  {
    name: "a wrong field in site.yaml",
    files: {
      "content/articles/essai.md": good,
      "content/site.yaml": "name: Essai\nurl: exemple\n",
    },
    expected: [
      "content/site.yaml:2:6 erreur invalid-field",
      "Le champ « url » n’est pas valide",
      "→ L’adresse publique du site",
    ],
  },
  {
    name: "a binary file named .md",
    files: {
      "content/articles/essai.md": good,
      "content/articles/photo.md": Buffer.from([0x89, 0x50, 0, 0xff]),
    },
    expected: [
      "content/articles/photo.md:1:1 erreur not-text",
      "Ce fichier n’est pas du texte en UTF-8.",
      "→ Enregistrez-le en UTF-8",
    ],
  },
  {
    name: "an empty folder",
    files: {},
    expected: [
      "content:1:1 erreur no-content",
      "Ce dossier ne contient aucun article ni page.",
      "→ Créez par exemple « content/articles/premier/index.md »",
    ],
  },
  {
    name: "a lone % in a file name",
    files: { "content/articles/100%.md": good },
    expected: [
      "content/articles/100%.md:1:1 erreur forbidden-character",
      "qui ne peut pas contenir « % »",
      "→ Renommez le fichier",
    ],
  },
  {
    name: "several mistakes in several files",
    files: {
      "content/articles/a.md": "Sans titre.\n",
      "content/articles/b.md":
        "---\ntitle: B\ndate: demain\n---\n\n[mort](/absent/)\n",
    },
    expected: [
      "content/articles/a.md:1:1 erreur missing-title",
      "content/articles/b.md:3:7 erreur invalid-date",
      "content/articles/b.md:6:1 erreur dead-link",
      "3 erreurs",
    ],
  },
];

for (const { name, files, expected } of mistakes) {
  test(`${name} stops a build, with its place and its mend`, async () => {
    const site = await makeSite(files);
    try {
      const { code, text } = await runCommand("build", site);
      for (const words of expected) expect(text).toContain(words);
      expect(text).not.toMatch(/\n\s+at /);
      expect(code).toBe(1);
      const workDir = await workDirOf(site);
      expect(workDir && hasBuild(workDir)).toBeFalsy();
    } finally {
      await removeSite(site);
    }
  });
}

function hasBuild(workDir: string): boolean {
  return ["current", "builds"].some((name) => existsSync(join(workDir, name)));
}

test("npm start says the same of a mistake, and serves nothing", async () => {
  const site = await makeSite(article("date: 2024-01-02"));
  try {
    const { code, text } = await runCommand("start", site, { PORT: "0" });
    expect(text).toContain("Cet article n’a pas de titre.");
    expect(text).not.toMatch(/\n\s+at /);
    expect(code).toBe(1);
  } finally {
    await removeSite(site);
  }
});

test("a SITE_DIR that does not exist is named", async () => {
  const { code, text } = await runCommand("build", "/nulle/part");
  expect(text).toContain("Le dossier du site, « /nulle/part », n’existe pas.");
  expect(text).toContain("→ Corrigez la variable SITE_DIR");
  expect(text).not.toMatch(/\n\s+at /);
  expect(code).toBe(1);
});

test("a port in use is said before anything is built", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, resolve));
  const { port } = other.address() as AddressInfo;
  const site = await makeSite({ "content/articles/essai.md": good });
  try {
    const { code, text } = await runCommand("start", site, {
      PORT: String(port),
    });
    expect(text).toContain(
      `Le port ${port} est déjà utilisé par un autre programme.`,
    );
    expect(text).toContain("→ Arrêtez-le, ou choisissez un autre port");
    expect(text).not.toMatch(/\n\s+at /);
    expect(code).toBe(1);
    expect(await workDirOf(site)).toBeUndefined();
  } finally {
    await new Promise((resolve) => other.close(resolve));
    await removeSite(site);
  }
});

test("a PORT that is no number is refused", async () => {
  const { code, text } = await runCommand("start", "", { PORT: "abc" });
  expect(text).toContain("Le port « abc » n’est pas valide.");
  expect(code).toBe(1);
});

test("a link out of the site folder is reported, and not followed", async () => {
  const site = await makeSite({ "content/articles/essai.md": good });
  try {
    await symlink("/etc", join(site, "content/articles/etc"));
    const { code, text } = await runCommand("check", site);
    expect(text).toContain("content/articles/etc:1:1 erreur outside-link");
    expect(code).toBe(1);
  } finally {
    await removeSite(site);
  }
});
