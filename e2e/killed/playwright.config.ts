import { defineConfig } from "@playwright/test";

import { launchOptions } from "../playwright-settings";

/** Kills builds in the middle, and builds again. */
export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results/killed",
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  expect: { timeout: 20_000 },
  reporter: [
    ["list"],
    ["json", { outputFile: "../../test-results/killed-tests.json" }],
  ],
  use: { launchOptions },
});
