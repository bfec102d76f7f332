import { chromium } from "@playwright/test";
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";

import { launchOptions } from "../e2e/playwright-settings";
import {
  reviewedDir,
  reviewedPictures,
  versionFile,
} from "../e2e/pictures/reviewed-pictures";
import { findBrowser } from "./find-browser";
import { runPlaywright } from "./test-suites";

const browser = findBrowser();
if (browser) await makePictures(browser);
else process.exitCode = 1;

/** Makes every picture anew, so that none stays which nothing is compared with. */
async function makePictures(executablePath: string): Promise<void> {
  rmSync(reviewedDir, { recursive: true, force: true });
  const areMade = runPlaywright(
    executablePath,
    "e2e/pictures/playwright.config.ts",
    ["--update-snapshots=all"],
  );
  if (!areMade) {
    console.error(
      "\nLes images de référence n’ont pas toutes été faites.\n→ Pour retrouver les précédentes : git restore e2e/pictures/reviewed",
    );
    process.exitCode = 1;
    return;
  }
  await Promise.all(reviewedPictures().map(shrink));
  writeFileSync(versionFile, `${await versionOf(executablePath)}\n`);
  console.log(
    "\nLes images de référence sont faites, dans e2e/pictures/reviewed.\n→ Regardez celles qui ont changé avant de les enregistrer dans Git.",
  );
}

/** Writes a picture in fewer bytes, with the same pixels. */
async function shrink(picture: string): Promise<void> {
  const file = join(reviewedDir, picture);
  const shrunk = `${file}.tmp`;
  await sharp(file).removeAlpha().png({ compressionLevel: 9 }).toFile(shrunk);
  renameSync(shrunk, file);
}

async function versionOf(executablePath: string): Promise<string> {
  const instance = await chromium.launch({ ...launchOptions, executablePath });
  const version = instance.version();
  await instance.close();
  return version;
}
