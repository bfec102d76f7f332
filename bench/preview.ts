import { chromium, type Page } from "@playwright/test";
import { spawn, type ChildProcess } from "node:child_process";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

import { launchOptions } from "../e2e/playwright-settings";

/** What was measured of the preview of a site, in milliseconds. */
export interface MeasuredPreview {
  /** From the command to the first page in the browser. */
  starts: number[];
  /** From the rename of a saved file to the change of the page that shows it. */
  saves: number[];
}

export interface PreviewSite {
  siteDir: string;
  projectDir: string;
  /** The source of an article, and the path of its page. */
  article: string;
  path: string;
  executablePath: string;
}

/** The check of the site that follows a save is over by then. */
const betweenSaves = 1_500;

/**
 * Measures starts, before each of which `forget` is called, then saves of one
 * article while its page is open.
 */
export async function measurePreview(
  site: PreviewSite,
  { starts, saves }: { starts: number; saves: number },
  forget: () => void,
): Promise<MeasuredPreview> {
  const browser = await chromium.launch({
    ...launchOptions,
    executablePath: site.executablePath,
  });
  const measured: MeasuredPreview = { starts: [], saves: [] };
  try {
    for (let run = 1; run <= starts; run += 1) {
      forget();
      const page = await browser.newPage();
      const started = performance.now();
      const preview = await start(site);
      await page.goto(preview.url + site.path, {
        waitUntil: "domcontentloaded",
      });
      measured.starts.push(performance.now() - started);
      if (run === starts)
        measured.saves = await measureSaves(page, site, saves);
      await page.close();
      await stop(preview.child);
    }
  } finally {
    await browser.close();
  }
  return measured;
}

async function measureSaves(
  page: Page,
  { article }: PreviewSite,
  count: number,
): Promise<number[]> {
  const text = readFileSync(article, "utf8");
  const saved = `${article}.en-cours`;
  const times: number[] = [];
  for (let save = 1; save <= count; save += 1) {
    await wait(betweenSaves);
    const words = `Enregistrement ${save}.`;
    const changed = page.evaluate(
      (expected) =>
        new Promise<number>((resolve) => {
          new MutationObserver((_changes, observer) => {
            const now = performance.timeOrigin + performance.now();
            const { textContent } = document.querySelector("main") ?? {};
            if (!textContent?.includes(expected)) return;
            observer.disconnect();
            resolve(now);
          }).observe(document.body, {
            subtree: true,
            childList: true,
            characterData: true,
          });
        }),
      words,
    );
    writeFileSync(saved, `${text}\n${words}\n`);
    const renamed = performance.timeOrigin + performance.now();
    renameSync(saved, article);
    times.push((await changed) - renamed);
  }
  writeFileSync(article, text);
  return times;
}

/** Starts the command that authors run, on any free port. */
async function start({
  projectDir,
  siteDir,
}: PreviewSite): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(
    process.execPath,
    [join(projectDir, "scripts/launch.mjs"), "dev"],
    {
      cwd: projectDir,
      env: { ...process.env, SITE_DIR: siteDir, PORT: "0" },
      stdio: ["ignore", "pipe", "ignore"],
      detached: true,
    },
  );
  const url = await new Promise<string>((resolve, reject) => {
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      const [found] = /http:\/\/localhost:\d+/.exec(output) ?? [];
      if (found !== undefined) resolve(found);
    });
    child.once("exit", () => reject(new Error(output)));
  });
  return { child, url };
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once("exit", resolve));
  if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
  await ended;
}
