import { expect, test } from "@playwright/test";
import { execFileSync } from "node:child_process";
import { mkdir, rename, rm, symlink, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { join } from "node:path";

import { article, openPreview, problemsOf, type Preview } from "./open-preview";
import { makeSite, removeSite, startCommand, killCommand } from "./run-command";

/** Fifteen kinds of mistakes: the file, where it is, and what is said of it. */
const faults: Record<string, { text: string; at: string; says: string }> = {
  "date.md": {
    text: "---\ntitle: Date\ndate: demain\n---\n",
    at: "ligne 3, colonne 7",
    says: "« demain » n’est pas un jour",
  },
  "yaml.md": {
    text: '---\ntitle: "Yaml\ndate: 2026-01-15\n---\n\nTexte.\n',
    at: "ligne 2, colonne 8",
    says: "Il manque un caractère",
  },
  "ouvert.md": {
    text: "---\ntitle: En-tête ouvert\n\nTexte.\n",
    at: "ligne 1, colonne 1",
    says: "n’est jamais fermé",
  },
  "sans-titre.md": {
    text: "---\ndate: 2026-01-15\n---\n\nTexte.\n",
    at: "ligne 1, colonne 1",
    says: "n’a pas de titre",
  },
  "inconnu.md": {
    text: article("Champ", "Texte.", "descripton: Presque\n"),
    at: "ligne 4, colonne 1",
    says: "« descripton » est inconnu",
  },
  "directive.md": {
    text: article("Directive", "Texte.\n\n:::qote\nUn mot.\n:::"),
    at: "ligne 8, colonne 4",
    says: "« :::qote » n’est pas une directive connue",
  },
  "bloc.md": {
    text: article("Bloc", ":::quote\nOuverte."),
    at: "ligne 6, colonne 1",
    says: "n’est jamais fermé",
  },
  "niveau.md": {
    text: article("Niveau", "## Deux\n\n#### Quatre"),
    at: "ligne 8, colonne 1",
    says: "de niveau 4, après un titre de niveau 2",
  },
  "lien.md": {
    text: article("Lien", "[Ailleurs](./absent.md)"),
    at: "ligne 6, colonne 1",
    says: "« ./absent.md » ne mène à aucune page",
  },
  "ancre.md": {
    text: article("Ancre", "[Ancre](#nulle-part)"),
    at: "ligne 6, colonne 1",
    says: "« #nulle-part » mène à un titre ou un repère qui n’existe pas",
  },
  "image.md": {
    text: article("Image", "![Un carré](./absente.png)"),
    at: "ligne 6, colonne 1",
    says: "« ./absente.png » n’existe pas",
  },
  "alternative.md": {
    text: article("Alternative", "Texte.\n\n![](/img/vue.svg)"),
    at: "ligne 8, colonne 1",
    says: "n’a pas de texte de remplacement",
  },
  "html.md": {
    text: article("Script", "Texte.\n\n<script>alert(1)</script>"),
    at: "ligne 8, colonne 1",
    says: "La balise « script » n’est pas permise",
  },
  "gabarit.md": {
    text: article("Gabarit", "{{ page.url }}"),
    at: "ligne 6, colonne 1",
    says: "« {{ page.url }} » n’est pas exécuté",
  },
  "expression.mdx": {
    text: article("Expression", "Un {1 + 1}."),
    at: "ligne 6, colonne 4",
    says: "expression JavaScript",
  },
};

const articleCount = 200;

let preview: Preview;

test.describe.configure({ mode: "default" });

test.beforeAll(async () => {
  const sound = Array.from({ length: articleCount }, (_, index) => [
    `content/articles/n${index}.md`,
    article(`Numéro ${index}`, `Texte ${index}.`),
  ]);
  preview = await openPreview(
    {
      ...Object.fromEntries(sound),
      "content/site.yaml": "name: Essais\n",
      "public/img/vue.svg":
        '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>',
    },
    { EDITOR_LINK: "editeur://ouvrir?f={path}&l={line}&c={column}" },
  );
});

test.afterAll(() => preview.close());

test("three broken articles of 200 say so, and the 197 others answer", async ({
  page,
}) => {
  const { url, save } = preview;
  const broken = ["yaml.md", "ouvert.md", "bloc.md"];
  await save(
    Object.fromEntries(
      broken.map((name, index) => [
        `content/articles/n${index}.md`,
        faults[name]?.text ?? "",
      ]),
    ),
  );
  for (const index of broken.keys()) {
    await page.goto(`${url}/articles/n${index}/`);
    await expect(problemsOf(page)).toContainText(
      `content/articles/n${index}.md, ligne`,
    );
  }
  let answering = 0;
  for (let index = 3; index < articleCount; index += 1) {
    const answer = await page.request.get(`${url}/articles/n${index}/`);
    const html = await answer.text();
    if (answer.ok() && html.includes(`Texte ${index}.`)) answering += 1;
  }
  expect(answering).toBe(197);
});

test("fifteen faults of fifteen kinds are on their pages and on the desk, each at its line", async ({
  page,
}) => {
  const { site, url, save } = preview;
  await save(
    Object.fromEntries(
      Object.entries(faults).map(([name, { text }]) => [
        `content/essais/${name}`,
        text,
      ]),
    ),
  );
  await page.goto(`${url}/brouillons/?etat=problems&q=essais`);
  await expect(
    page.getByRole("heading", { name: "Trouvés : 15" }),
  ).toBeVisible();
  await page.goto(`${url}/brouillons/`);
  for (const [name, { at, says }] of Object.entries(faults)) {
    const item = page
      .getByRole("listitem")
      .filter({ hasText: `content/essais/${name}, ${at}` })
      .filter({ hasText: says });
    await expect(item, name).not.toHaveCount(0);
    await expect(
      item.first().getByRole("link", { name: /ouvrir dans l’éditeur/ }),
    ).toHaveAttribute(
      "href",
      new RegExp(`^editeur://ouvrir\\?f=${site}/content/essais/${name}&l=`),
    );
  }
  for (const [name, { at, says }] of Object.entries(faults)) {
    await page.goto(`${url}/essais/${name.replace(/\.mdx?$/, "")}/`);
    const problems = problemsOf(page);
    await expect(problems, name).toContainText(`${name}, ${at}`);
    await expect(problems, name).toContainText(says);
  }
  await rm(join(site, "content/essais"), { recursive: true });
  await page.goto(`${url}/brouillons/?q=essais`);
  await expect(
    page.getByRole("heading", { name: "Trouvés : 0" }),
  ).toBeVisible();
});

test("two hundred files that change at once are all shown", async ({
  page,
}) => {
  const { url, site } = preview;
  await page.goto(`${url}/articles/n150/`);
  for (let index = 0; index < articleCount; index += 1) {
    await writeFile(
      join(site, `content/articles/n${index}.md`),
      article(`Numéro ${index}`, `Autre texte ${index}.`),
    );
  }
  await expect(page.getByText("Autre texte 150.")).toBeVisible();
  for (const index of [0, 77, 199]) {
    const answer = await page.request.get(`${url}/articles/n${index}/`);
    expect(await answer.text()).toContain(`Autre texte ${index}.`);
  }
});

test("a folder that is moved away and back takes its pages with it", async ({
  page,
}) => {
  const { url, site } = preview;
  await page.goto(`${url}/articles/n150/`);
  await rename(join(site, "content"), join(site, "ailleurs"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Page non trouvée",
  );
  await rename(join(site, "ailleurs"), join(site, "content"));
  await expect(page.getByText("Autre texte 150.")).toBeVisible();
  await mkdir(join(site, "content/articles/vide"));
  await writeFile(
    join(site, "content/articles/vide/index.md"),
    article("Plus vide", "Dans un dossier neuf."),
  );
  await page.goto(`${url}/articles/vide/`);
  await expect(page.getByText("Dans un dossier neuf.")).toBeVisible();
  await writeFile(
    join(site, "content/articles/vide/index.md"),
    article("Plus vide", "Enregistré dans un dossier neuf."),
  );
  await expect(
    page.getByText("Enregistré dans un dossier neuf."),
  ).toBeVisible();
});

test("a folder that another replaces is followed", async ({ page }) => {
  const { url, site } = preview;
  const folder = join(site, "content/articles/dossier");
  const file = join(folder, "index.md");
  await mkdir(folder);
  await writeFile(file, article("Dossier", "Premier."));
  await page.goto(`${url}/articles/dossier/`);
  await rm(folder, { recursive: true });
  await mkdir(folder);
  await writeFile(file, article("Dossier", "Deuxième."));
  await expect(page.getByText("Deuxième.")).toBeVisible();
  await writeFile(file, article("Dossier", "Troisième."));
  await expect(page.getByText("Troisième.")).toBeVisible();
});

test("a link or a pipe in place of a file leads nowhere, and blocks nothing", async ({
  page,
}) => {
  const { url, site } = preview;
  const secret = join(site, "../secret-parution.md");
  await writeFile(secret, article("Secret", "Hors du site."));
  await writeFile(join(site, "public/note.txt"), "Une note.");
  await page.goto(`${url}/articles/n20/`);
  await symlink(secret, join(site, "lien"));
  await rename(join(site, "lien"), join(site, "content/articles/n20.md"));
  await symlink(secret, join(site, "lien"));
  await rename(join(site, "lien"), join(site, "public/note.txt"));
  execFileSync("mkfifo", [join(site, "tube")]);
  await rename(join(site, "tube"), join(site, "content/articles/n21.md"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Page non trouvée",
  );
  for (const path of ["/articles/n20/", "/note.txt", "/articles/n21/"]) {
    await expect
      .poll(async () => {
        const answer = await page.request.get(url + path);
        expect(await answer.text(), path).not.toContain("Hors du site");
        return answer.status();
      }, path)
      .toBe(404);
  }
  for (const name of ["n20", "n21"]) {
    const file = join(site, `content/articles/${name}.md`);
    await rm(file);
    await writeFile(file, article(name, "De retour."));
  }
  await rm(secret);
  await rm(join(site, "public/note.txt"));
  await expect(page.getByText("De retour.")).toBeVisible();
});

test("an address that nothing can encode is said, and every page is still there", async ({
  page,
}) => {
  const { url, save, site } = preview;
  await save({
    "content/articles/moitie.md":
      '---\ntitle: Moitié\ndate: 2099-01-01\nslugOverride: "\\ud800"\n---\n',
    "content/moitie.md": '---\ntitle: Page\npermalink: "/\\ud800/"\n---\n',
  });
  for (const path of ["/", "/articles/", "/articles/n30/", "/brouillons/"]) {
    const answer = await page.request.get(url + path);
    expect(answer.status(), path).toBe(200);
  }
  await page.goto(`${url}/brouillons/?q=moitie`);
  await expect(
    page.getByRole("row").filter({ hasText: "content/articles/moitie.md" }),
  ).toContainText("erreur");
  await rm(join(site, "content/articles/moitie.md"));
  await rm(join(site, "content/moitie.md"));
});

test("a file that cannot be read says so, and is read as soon as it can be", async ({
  page,
}) => {
  const { url, site } = preview;
  const file = join(site, "content/articles/n5.md");
  await page.goto(`${url}/articles/n5/`);
  await rm(file);
  // A link to itself cannot be read, by root neither.
  await symlink("n5.md", file);
  await page.goto(`${url}/brouillons/`);
  await expect(page.getByText("content/articles/n5.md").first()).toBeVisible();
  await expect(page.getByText("ne peut pas être lu").first()).toBeVisible();
  await rm(file);
  await writeFile(file, article("Cinq", "De nouveau lisible."));
  await page.goto(`${url}/articles/n5/`);
  await expect(page.getByText("De nouveau lisible.")).toBeVisible();
});

test("only names of this machine are answered: no page of the web reads drafts", async () => {
  const statusFor = (host: string) =>
    new Promise((resolve, reject) => {
      request(
        { host: "localhost", port: preview.port, path: "/", headers: { host } },
        (answer) => {
          answer.resume();
          resolve(answer.statusCode);
        },
      )
        .once("error", reject)
        .end();
    });
  expect(await statusFor(`localhost:${preview.port}`)).toBe(200);
  expect(await statusFor(`127.0.0.1:${preview.port}`)).toBe(200);
  expect(await statusFor(`[::1]:${preview.port}`)).toBe(200);
  expect(await statusFor("exemple.fr")).toBe(421);
  expect(await statusFor("localhost.exemple.fr")).toBe(421);
});

test("an editor that is not known is refused with those that are", async () => {
  const site = await makeSite({ "content/a.md": article("Un", "Texte.") });
  try {
    await expect(
      startCommand("dev", site, /Ouvrez http/, { EDITOR_LINK: "bloc-notes" }),
    ).rejects.toThrow(/EDITOR_LINK.*vscode/s);
  } finally {
    await removeSite(site);
  }
});

test("the next port is taken when the one asked for is", async () => {
  const site = await makeSite({ "content/a.md": article("Un", "Texte.") });
  const next = new RegExp(`http://localhost:(?!${preview.port}/)\\d+/`);
  const second = await startCommand("dev", site, next, {
    PORT: String(preview.port),
  });
  await killCommand(second);
  await removeSite(site);
});
