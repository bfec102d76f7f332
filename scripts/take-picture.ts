// Makes the README's picture from a served demonstration site.
// Usage: npm start, then: node --import tsx scripts/take-picture.ts
import { chromium } from "@playwright/test";
import sharp from "sharp";

import { findBrowser } from "../commands/find-browser";

const article =
  "http://localhost:3000/articles/retour-bluehats-semester-of-code-2022/";
const picture = "docs/article.png";

const executablePath = findBrowser();
if (!executablePath) process.exit(1);
const browser = await chromium.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 960 } });
await page.goto(article);
await page.evaluate(() => document.fonts.ready);
const pixels = await page.screenshot();
await browser.close();
await sharp(pixels)
  .resize({ width: 960 })
  .png({ palette: true, effort: 10 })
  .toFile(picture);
console.log(picture);
