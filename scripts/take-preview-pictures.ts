// Makes the guide's pictures of the preview, from a small site of its own.
// Usage: node --import tsx scripts/take-preview-pictures.ts
import { chromium, type Page } from "@playwright/test";
import sharp from "sharp";

import { findBrowser } from "../commands/find-browser";
import { launchOptions } from "../e2e/playwright-settings";
import { openPreview } from "../e2e/open-preview";

const executablePath = findBrowser();
if (!executablePath) process.exit(1);

const article = (title: string, fields: string, body = "Texte.") =>
  `---\ntitle: ${title}\n${fields}\n---\n\n${body}\n`;

const preview = await openPreview({
  "content/site.yaml": "name: Notre équipe\n",
  "content/articles/mise-en-service.md": article(
    "Trois leçons d’une mise en service",
    "description: Ce que l’équipe referait, et ce qu’elle ne referait pas.\ndate: 2026-03-24",
    'La mise en service a duré trois mois.\n\n:::quote{author="Hélène Jonin"}\nNous avons appris en faisant.',
  ),
  "content/articles/rencontre.md": article(
    "Une rencontre avec les usagers",
    "date: 2026-04-02\ndraft: true",
  ),
  "content/articles/carnet.md": article("Carnet de bord", "draft: true"),
  "content/articles/bilan.md": article("Bilan de l’année", "date: 2099-12-20"),
});
const browser = await chromium.launch({ ...launchOptions, executablePath });
const page = await browser.newPage({ viewport: { width: 1000, height: 620 } });
await take(page, "/articles/mise-en-service/", "apercu-probleme");
await take(page, "/brouillons/", "apercu-espace");
await browser.close();
await preview.close();

/** Takes a picture of what stands under the menu, once the site is checked. */
async function take(page: Page, path: string, name: string): Promise<void> {
  await page.goto(preview.url + path);
  await page.getByText("1 erreur").first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  const bar = page.getByRole("navigation", { name: "Prévisualisation" });
  await bar.evaluate((element) => element.scrollIntoView());
  const file = `content/guide/${name}.png`;
  await sharp(await page.screenshot())
    .png({ palette: true, effort: 10 })
    .toFile(file);
  console.log(file);
}
