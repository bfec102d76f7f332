import { expect, test, type Browser, type Page } from "@playwright/test";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";

import { filesIn, withImages } from "./illustrated-site";
import { watchPage } from "./page-watch";
import {
  freePort,
  killCommand,
  makeSite,
  removeSite,
  runCommand,
  startCommand,
  workDirOf,
} from "./run-command";
import { demonstrationSite, placeOn, seedSite } from "./served-sites";

const { url } = demonstrationSite;

test.describe("the images of a page", () => {
  for (const width of [320, 390, 768, 1000, 1280, 1700]) {
    test(`are announced as wide as they are shown, at ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      for (const path of [
        "/",
        "/articles/",
        "/articles/ce-que-mille-articles-nous-apprennent/",
        "/articles/citations-et-images-accessibles/",
      ]) {
        await page.goto(url + path);
        expect(await wrongSizes(page)).toEqual([]);
      }
    });
  }

  test("below the first screen wait until a reader comes near them", async ({
    page,
  }) => {
    await page.goto(`${url}/guide/directives/`);
    const images = page.locator("main img");
    expect(await images.count()).toBeGreaterThan(1);
    for (const image of await images.all()) {
      await expect(image).toHaveAttribute("loading", "lazy");
    }
  });
});

/** Images whose place is not as wide as `sizes` says: by more than a fifth, which would send too much or show too little. */
async function wrongSizes(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const wrong: string[] = [];
    for (const image of document.querySelectorAll("picture > img")) {
      if (!(image instanceof HTMLImageElement)) continue;
      image.loading = "eager";
      await image.decode();
      const source = image.parentElement?.querySelector("source");
      const shown = image.getBoundingClientRect();
      // Cut to fit, an image is as wide as its height asks for.
      const { objectFit } = getComputedStyle(image);
      const ratio =
        Number(image.getAttribute("width")) /
        Number(image.getAttribute("height"));
      const needed =
        objectFit === "cover"
          ? Math.max(shown.width, shown.height * ratio)
          : shown.width;
      // What the browser takes the width for: the file's, by the density that it reckoned.
      const said = image.naturalWidth;
      if (needed > said * 1.2 || needed < said / 1.5) {
        wrong.push(
          `${image.currentSrc} is ${Math.round(needed)} px wide, not ${said} (${source?.sizes})`,
        );
      }
    }
    return wrong;
  });
}

test("the images of the seed article's first screen weigh less than 40 kB on a dense phone", async ({
  browser,
}) => {
  test.skip(
    seedSite.dir === undefined,
    "PARUTION_SHARED does not name the folder of real articles",
  );
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
  });
  const page = await context.newPage();
  const weights = new Map<string, number>();
  page.on("response", async (response) => {
    if (response.request().resourceType() === "image") {
      weights.set(response.url(), (await response.body()).length);
    }
  });
  await page.goto(`${seedSite.url}/articles/bsoc-2022/`);
  await page.waitForLoadState("networkidle");
  const shown = await page.evaluate(() =>
    [...document.images]
      .filter((image) => image.getBoundingClientRect().top < innerHeight)
      .map((image) => image.currentSrc),
  );
  expect(shown.length).toBeGreaterThan(0);
  const bytes = shown.reduce((sum, one) => sum + (weights.get(one) ?? 0), 0);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThan(40_000);
  await context.close();
});

test.describe("the images of a build", () => {
  test("are made once, asked for in the right size, and say nothing else", async ({
    browser,
  }) => {
    test.setTimeout(600_000);
    const site = await makeSite(await withImages());
    const { url, variables } = placeOn(await freePort());
    const server = await startCommand(
      "start",
      site,
      /http:\/\/localhost/,
      variables,
    );
    try {
      await test.step("a dense phone asks for the main image once", () =>
        expectOneCover(browser, url));
      const workDir = (await workDirOf(site)) ?? "";
      await test.step("nothing tells who took them and where, or holds a script", () =>
        expectNothingTold(join(workDir, "current/dist")));
      await test.step("a second build encodes nothing", async () => {
        const kept = join(workDir, "images");
        const before = await writtenIn(kept);
        expect(before.length).toBeGreaterThan(10);
        expect((await runCommand("build", site, variables)).code).toBe(0);
        expect(await writtenIn(kept)).toEqual(before);
      });
    } finally {
      await killCommand(server);
      await removeSite(site);
    }
  });
});

async function expectOneCover(browser: Browser, url: string): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
  });
  const page = await context.newPage();
  const watch = await watchPage(page, url);
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "image") asked.push(request.url());
  });
  await page.goto(`${url}/articles/bilan/`);
  const cover = page.getByRole("img", { name: "Une salle pleine" }).first();
  await expect(cover).toHaveJSProperty("complete", true);
  const source = await cover.evaluate(
    (img: HTMLImageElement) => img.currentSrc,
  );
  expect(source).toMatch(/\/salle-800-[0-9a-f]{10}\.avif$/);
  await expect(cover).toHaveAttribute("fetchpriority", "high");
  await expect(page.locator("link[rel=preload][as=image]")).toHaveCount(1);
  // The browser warns of what was preloaded for nothing, after a while.
  await page.waitForTimeout(4_000);
  expect(asked.filter((one) => one.includes("/salle-800-"))).toEqual([source]);
  expect(watch.messages).toEqual([]);
  await context.close();
}

async function expectNothingTold(dist: string): Promise<void> {
  const files = await filesIn(dist);
  const photos = files.filter((file) =>
    /(?:portrait|unused|salle)[^/]*\.(?:jpe?g|webp|avif)$/.test(file),
  );
  expect(photos.length).toBeGreaterThan(10);
  for (const file of photos) {
    const { exif, xmp, iptc } = await sharp(file).metadata();
    expect([file, exif, xmp, iptc]).toEqual([
      file,
      undefined,
      undefined,
      undefined,
    ]);
  }
  for (const file of files) {
    const text = await readFile(file);
    expect([file, text.includes("Camille Exemple")]).toEqual([file, false]);
  }
  expect(await readFile(join(dist, "img/plan.svg"), "utf8")).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="90" height="60" viewBox="0 0 9 6"><path d="M0 0h9v6z"></path></svg>',
  );
  const unused = await sharp(join(dist, "img/unused.jpg")).metadata();
  expect([unused.width, unused.height]).toEqual([60, 40]);
}

/** What is kept of images, each with a number that changes when it is written anew. */
async function writtenIn(kept: string): Promise<string[]> {
  const names = (await readdir(kept)).filter((name) => !name.endsWith(".json"));
  return Promise.all(
    names.map(async (name) => `${name} ${(await stat(join(kept, name))).ino}`),
  );
}
