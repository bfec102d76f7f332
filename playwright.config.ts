import { defineConfig } from "@playwright/test";
import { join } from "node:path";

import { projectDir, seedSite, servedSites } from "./e2e/served-sites";

const isRoot = process.getuid?.() === 0;

/** Browser tests run on the production build, served as `npm start` serves it. */
export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  // Two cores: a build and a browser at once, no more.
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  reporter: [
    ["list"],
    ["json", { outputFile: "test-results/browser-tests.json" }],
  ],
  use: {
    launchOptions: {
      ...(process.env.CHROMIUM_PATH && {
        executablePath: process.env.CHROMIUM_PATH,
      }),
      args: [
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        // Chromium refuses to run as root with its sandbox.
        ...(isRoot ? ["--no-sandbox"] : []),
      ],
    },
  },
  webServer: servedSites
    .filter((site) => site !== seedSite || seedSite.dir !== undefined)
    .map(({ dir, port, url }) => ({
      command: `"${process.execPath}" "${join(projectDir, "scripts/launch.mjs")}" start`,
      env: { PORT: String(port), ...(dir && { SITE_DIR: dir }) },
      url: `${url}/`,
      timeout: 240_000,
      stdout: "ignore" as const,
    })),
});
