import { expect, test } from "@playwright/test";
import { readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";

import { article, openPreview, problemsOf, type Preview } from "./open-preview";
import { watchPage } from "./page-watch";
import { workDirOf } from "./run-command";

let preview: Preview;

const paragraphs = Array.from(
  { length: 60 },
  (_, index) => `Paragraphe ${index + 1}.`,
).join("\n\n");

const square = (side: number) =>
  sharp({
    create: { width: side, height: side, channels: 3, background: "#000091" },
  })
    .png()
    .toBuffer();

test.describe.configure({ mode: "default" });

test.beforeAll(async () => {
  preview = await openPreview({
    "content/site.yaml": "name: Essais\n",
    "content/articles/essai.md": article("Essai", "Avant.", "tags: [Essai]\n"),
    "content/articles/brouillon.md":
      "---\ntitle: Ébauche\ndraft: true\n---\n\nUne ébauche.\n",
    "content/articles/bientot.md": article("Bientôt", "Plus tard.").replace(
      "2026-01-15",
      "2099-03-01",
    ),
  });
});

test.afterAll(() => preview.close());

test("drafts and scheduled articles are shown, and plainly marked", async ({
  page,
}) => {
  const { url } = preview;
  const watch = await watchPage(page, url);
  await page.goto(`${url}/articles/brouillon/`);
  await expect(page.getByText("Une ébauche.")).toBeVisible();
  await expect(page.getByText("cet article n’est pas publié")).toBeVisible();
  await page.goto(`${url}/articles/bientot/`);
  await expect(
    page.getByText("cet article paraîtra le 1er mars 2099"),
  ).toBeVisible();
  await page.goto(`${url}/articles/`);
  const cards = page.locator("main .fr-card");
  await expect(cards.filter({ hasText: "Ébauche" })).toContainText("Brouillon");
  await expect(cards.filter({ hasText: "Bientôt" })).toContainText(
    "Programmé le 1er mars 2099",
  );
  expect(watch).toEqual({ messages: [], outside: [] });
});

test("a save shows in the open page, which keeps its scroll, its focus and what was opened", async ({
  page,
}) => {
  const { url, save } = preview;
  const body = `:::accordion Détails\nDedans.\n:::\n\n[Un lien](/a-propos/)\n\n${paragraphs}`;
  await save({
    "content/articles/essai.md": article("Essai", body),
    "content/a-propos.md": "---\ntitle: À propos\n---\n\nNous.\n",
  });
  await page.goto(`${url}/articles/essai/`);
  const accordion = page.getByRole("button", { name: "Détails" });
  await accordion.click();
  await expect(page.getByText("Dedans.")).toBeVisible();
  await page.evaluate(() => Reflect.set(window, "sameDocument", true));
  const link = page.getByRole("link", { name: "Un lien" });
  await link.focus();
  const read = page.getByText("Paragraphe 39.", { exact: true });
  await read.evaluate((one) => one.scrollIntoView({ behavior: "instant" }));
  const placeOf = async () => Math.round((await read.boundingBox())?.y ?? NaN);
  await expect.poll(placeOf).toBeLessThan(100);
  const place = await placeOf();
  await save({
    "content/articles/essai.md": article(
      "Essai",
      body.replace("Paragraphe 40.", "Paragraphe 40, changé."),
    ),
  });
  await expect(page.getByText("Paragraphe 40, changé.")).toBeAttached();
  await expect(link).toBeFocused();
  await expect(accordion).toHaveAttribute("aria-expanded", "true");
  expect(await placeOf()).toBeCloseTo(place);
  expect(await page.evaluate(() => Reflect.get(window, "sameDocument"))).toBe(
    true,
  );
});

test("what has the focus changes too: a cell, code, a tab, a link", async ({
  page,
}) => {
  const { url, save } = preview;
  const body = (version: string) =>
    [
      `| Titre |\n| --- |\n| Case ${version} |`,
      `\`\`\`text\nCode ${version}\n\`\`\``,
      `[Lien ${version}](/)`,
      `::::tabs\n:::tab{title="Un"}\nOnglet ${version}\n:::\n:::tab{title="Deux"}\nAutre.\n:::\n::::`,
    ].join("\n\n");
  await save({ "content/articles/essai.md": article("Essai", body("v0")) });
  await page.goto(`${url}/articles/essai/`);
  const parts = ["Case", "Code", "Onglet"];
  for (const [index, part] of parts.entries()) {
    await page.getByText(`${part} v${index}`).click();
    await save({
      "content/articles/essai.md": article("Essai", body(`v${index + 1}`)),
    });
    await expect(page.getByText(`${part} v${index + 1}`)).toBeVisible();
  }
  await page.getByRole("link", { name: "Lien v3" }).focus();
  await save({ "content/articles/essai.md": article("Essai", body("v4")) });
  await expect(page.getByRole("link", { name: "Lien v4" })).toBeFocused();
});

test("tabs show one of their panels, whatever comes and goes above them", async ({
  page,
}) => {
  const { url, save } = preview;
  const tabs = (text: string, count: number) =>
    `::::tabs\n${Array.from(
      { length: count },
      (_, index) =>
        `:::tab{title="${text} ${index}"}\nPanneau ${text} ${index}\n:::`,
    ).join("\n")}\n::::`;
  const below = tabs("Bas", 2);
  const states = [below, `${tabs("Haut", 3)}\n\n${below}`, below];
  for (const [index, body] of states.entries()) {
    await save({ "content/articles/essai.md": article("Essai", body) });
    if (index === 0) await page.goto(`${url}/articles/essai/`);
    const wanted = body.includes("Haut") ? 1 : 0;
    await expect(page.getByText("Panneau Haut 0")).toHaveCount(wanted);
    const lists = page.locator(".fr-tabs");
    for (const list of await lists.all()) {
      await expect(list.getByRole("tab", { selected: true })).toHaveCount(1);
      await expect(list.getByRole("tabpanel").first()).toBeVisible();
    }
  }
  await page.getByRole("tab", { name: "Bas 1" }).click();
  await expect(page.getByText("Panneau Bas 1")).toBeVisible();
});

test("an image shows as soon as it is saved, beside the article or in public, even under the same name", async ({
  page,
}) => {
  const { site, url, save } = preview;
  await page.goto(`${url}/articles/essai/`);
  await save({
    "content/articles/carre.png": await square(300),
    "public/img/carre.png": await square(200),
    "content/articles/essai.md": article(
      "Essai",
      "![Beside](./carre.png)\n\n![Public](/img/carre.png)",
    ),
  });
  const beside = page.getByRole("img", { name: "Beside" });
  const shared = page.getByRole("img", { name: "Public" });
  await expect(beside).toHaveJSProperty("naturalWidth", 300);
  await expect(shared).toHaveJSProperty("naturalWidth", 200);
  await save({
    "content/articles/carre.png": await square(310),
    "public/img/carre.png": await square(210),
  });
  await expect(beside).toHaveJSProperty("naturalWidth", 310);
  await expect(shared).toHaveJSProperty("naturalWidth", 210);
  // Nothing is encoded for a preview: images show as they are.
  const images = await readdir(
    join((await workDirOf(site)) ?? "", "images"),
  ).catch(() => []);
  expect(images.filter((name) => name !== "read.json")).toEqual([]);
});

test("an image shows in the open page that named it before it was there", async ({
  page,
}) => {
  const { url, save } = preview;
  await save({
    "content/articles/essai.md": article(
      "Essai",
      "![Beside](./tard.png)\n\n![Public](/tard/carre.png)",
    ),
  });
  await page.goto(`${url}/articles/essai/`);
  await expect(problemsOf(page)).toContainText("tard.png");
  await save({
    "content/articles/tard.png": await square(320),
    "public/tard/carre.png": await square(220),
  });
  const shown = (name: string) => page.getByRole("img", { name });
  await expect(shown("Beside")).toHaveJSProperty("naturalWidth", 320);
  await expect(shown("Public")).toHaveJSProperty("naturalWidth", 220);
});

test("a transcription shows as soon as its file of captions is saved, and is mended in the open page", async ({
  page,
}) => {
  const { url, save } = preview;
  const captions = (words: string) =>
    `WEBVTT\n\n00:01.000 --> 00:02.000\n<v Alix>${words}\n`;
  const transcription = page.locator(".fr-transcription");
  await save({
    "content/articles/film/film.vtt": captions("Bonjour."),
    "content/articles/film/index.md": article(
      "Film",
      '::video{src="https://tube.numerique.gouv.fr/w/abc" title="Le film" transcript="film.vtt"}',
    ),
  });
  await page.goto(`${url}/articles/film/`);
  await expect(transcription).toContainText("Alix\u00a0: Bonjour.");
  await save({ "content/articles/film/film.vtt": captions("Bonsoir.") });
  await expect(transcription).toContainText("Alix\u00a0: Bonsoir.");
  await save({ "content/articles/film/film.vtt": "Bonsoir." });
  await expect(transcription).toHaveCount(0);
  await expect(problemsOf(page)).toContainText(
    "n’est pas un fichier de sous-titres WebVTT",
  );
  await save({ "content/articles/film/film.vtt": captions("Merci.") });
  await expect(transcription).toContainText("Alix\u00a0: Merci.");
  await expect(problemsOf(page)).toHaveCount(0);
});

test("a new article shows in the lists, the home page, the tags and the plan that are open", async ({
  context,
}) => {
  const { url, save, site } = preview;
  const pages = await Promise.all(
    ["/", "/articles/", "/tags/", "/plan-du-site/"].map(async (path) => {
      const page = await context.newPage();
      await page.goto(url + path);
      return page;
    }),
  );
  await save({
    "content/articles/nouveau/index.md": article(
      "Tout neuf",
      "Neuf.",
      "tags: [Nouveauté]\n",
    ),
  });
  const words = ["Tout neuf", "Tout neuf", "Nouveauté", "Tout neuf"];
  for (const [index, page] of pages.entries()) {
    await page.bringToFront();
    await expect(page.getByRole("main")).toContainText(words[index] ?? "");
  }
  await rm(join(site, "content/articles/nouveau"), { recursive: true });
  for (const [index, page] of pages.entries()) {
    await page.bringToFront();
    await expect(page.getByRole("main")).not.toContainText(words[index] ?? "");
  }
});

test("the settings show as soon as they are saved, and broken ones say so on every page", async ({
  page,
}) => {
  const { url, save } = preview;
  await page.goto(`${url}/articles/`);
  await save({
    "content/site.yaml":
      "name: Renommé\nnavigation:\n  - text: Tout lire\n    link: /articles/\n",
  });
  await expect(page).toHaveTitle("Actualités - Renommé");
  await expect(page.getByRole("link", { name: "Tout lire" })).toBeAttached();
  await save({ "content/site.yaml": 'name: "Ouvert\n' });
  await expect(problemsOf(page)).toContainText("content/site.yaml, ligne");
  await page.goto(`${url}/`);
  await expect(problemsOf(page)).toContainText("content/site.yaml, ligne");
  await save({ "content/site.yaml": "name: Essais\n" });
  await expect(problemsOf(page)).toHaveCount(0);
});

test("a page follows its file to its new address, and says when it has none", async ({
  page,
}) => {
  const { site, url, save } = preview;
  await save({ "content/articles/a.md": article("Un", "Le texte de Un.") });
  await page.goto(`${url}/articles/a/`);
  await rename(
    join(site, "content/articles/a.md"),
    join(site, "content/articles/b.md"),
  );
  await expect(page).toHaveURL(`${url}/articles/b/`);
  await expect(page.getByText("Le texte de Un.")).toBeVisible();
  await save({
    "content/articles/b.md": article(
      "Un",
      "Le texte de Un.",
      "slugOverride: ailleurs\n",
    ),
  });
  await expect(page).toHaveURL(`${url}/articles/ailleurs/`);
  await rm(join(site, "content/articles/b.md"));
  await expect(
    page.getByRole("heading", { level: 1, name: "Page non trouvée" }),
  ).toBeVisible();
  await save({
    "content/articles/ailleurs.md": article("Un", "De retour."),
  });
  await expect(page.getByText("De retour.")).toBeVisible();
});

test("a page follows its file to a name that addresses have to encode", async ({
  page,
}) => {
  const { site, url, save } = preview;
  await save({ "content/articles/a.md": article("Un", "Le texte de Un.") });
  await page.goto(`${url}/articles/a/?x=1#page_contenu`);
  await rename(
    join(site, "content/articles/a.md"),
    join(site, "content/articles/été à Éze.md"),
  );
  await expect(page).toHaveURL(/\/articles\/.+\/\?x=1#page_contenu$/);
  await expect(page.getByText("Le texte de Un.")).toBeVisible();
  await page.reload();
  await expect(page.getByText("Le texte de Un.")).toBeVisible();
  await rm(join(site, "content/articles/été à Éze.md"));
});

test("a broken article says where and how to mend it, shows what it can, and is mended without a restart", async ({
  page,
}) => {
  const { site, url, save } = preview;
  await save({ "content/articles/essai.md": article("Essai", "Avant.") });
  await page.goto(`${url}/articles/essai/`);
  await expect(problemsOf(page)).toHaveCount(0);
  await save({
    "content/articles/essai.md":
      "---\ntitle: Essai\ndate: demain\n---\n\nEncore là.\n\n:::quote\nOuverte.\n",
  });
  const problems = problemsOf(page);
  await expect(problems).toContainText("« demain » n’est pas un jour");
  await expect(problems).toContainText("n’est jamais fermé");
  await expect(problems).toContainText("content/articles/essai.md, ligne 3");
  await expect(problems.getByLabel("Ligne 3")).toContainText("date: demain");
  await expect(problems.getByRole("link", { name: /ligne 8/ })).toHaveAttribute(
    "href",
    `vscode://file${site}/content/articles/essai.md:8:1`,
  );
  await expect(page.getByText("Encore là.")).toBeVisible();
  await save({ "content/articles/essai.md": article("Essai", "Réparé.") });
  await expect(page.getByText("Réparé.")).toBeVisible();
  await expect(problems).toHaveCount(0);
});

test("a problem of another file shows once the whole site is checked, and goes with it", async ({
  page,
}) => {
  const { site, url, save } = preview;
  await save({
    "content/articles/essai.md": article("Essai", "[Vers](./cible.md)"),
    "content/articles/cible.md": article("Cible", "Ici."),
  });
  await page.goto(`${url}/articles/essai/`);
  await expect(
    page.getByRole("navigation", { name: "Prévisualisation" }),
  ).toContainText("rien à corriger");
  await rm(join(site, "content/articles/cible.md"));
  await expect(problemsOf(page)).toContainText("cible.md");
  await save({ "content/articles/essai.md": article("Essai", "Sans lien.") });
  await expect(problemsOf(page)).toHaveCount(0);
});

test("the search finds articles as they are now, but no draft", async ({
  page,
}) => {
  const { url, save } = preview;
  const watch = await watchPage(page, url);
  const titles = page.getByRole("region", { name: "Résultats" });
  const look = (word: string) => page.goto(`${url}/recherche/?q=${word}`);
  await save({
    "content/articles/cherche.md": article("À chercher", "Des hippocampes."),
  });
  await expect(async () => {
    await look("hippocampe");
    await expect(titles.getByRole("link")).toHaveText(["À chercher"], {
      timeout: 2_000,
    });
  }).toPass();
  await save({
    "content/articles/cherche.md": article("Changé", "Des salamandres."),
  });
  await expect(async () => {
    await look("salamandre");
    await expect(titles.getByRole("link")).toHaveText(["Changé"], {
      timeout: 2_000,
    });
  }).toPass();
  await look("ébauche");
  await expect(page.getByText("Aucun article ne contient")).toBeVisible();
  expect(watch).toEqual({ messages: [], outside: [] });
});
