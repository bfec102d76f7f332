import { defineConfig } from "@playwright/test";

import { launchOptions } from "../playwright-settings";

/** Builds real sites of the former engine, which are not part of the repository. */
export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results/corpus",
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  expect: { timeout: 20_000 },
  reporter: [
    ["list"],
    ["json", { outputFile: "../../test-results/corpus-tests.json" }],
  ],
  use: { launchOptions },
});
