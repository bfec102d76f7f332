import { defineConfig } from "@playwright/test";

import { launchOptions, serve } from "../playwright-settings";
import { demonstrationSite } from "../served-sites";

/** Compares the demonstration site with its reviewed pictures: docs/testing.md. */
export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results/pictures",
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  timeout: 120_000,
  reporter: [
    ["list"],
    ["json", { outputFile: "../../test-results/picture-tests.json" }],
  ],
  // A missing picture is a failure; only `npm run pictures` writes.
  updateSnapshots: "none",
  expect: {
    // A page of 4,000 px is slow to picture, and is until two are alike.
    timeout: 30_000,
    toHaveScreenshot: {
      pathTemplate: "{testDir}/reviewed/{arg}{ext}",
      animations: "disabled",
      caret: "hide",
      scale: "css",
      // One Chromium draws one page alike, but for a rounding of an image's
      // colours: what is allowed is less than the DSFR's palest grey on white,
      threshold: 0.02,
      // and fewer pixels than one word of a page has.
      maxDiffPixelRatio: 0.00005,
    },
  },
  use: {
    launchOptions,
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    contextOptions: { reducedMotion: "reduce" },
  },
  webServer: serve([demonstrationSite]),
});
