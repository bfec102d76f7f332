import type { LaunchOptions, PlaywrightTestConfig } from "@playwright/test";
import { join } from "node:path";

import { projectDir, type ServedSite } from "./served-sites";

const isRoot = process.getuid?.() === 0;

/** How every browser test starts Chromium. */
export const launchOptions: LaunchOptions = {
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
};

/** The settings of a suite of `npm run test:full` that builds sites of its own, in a folder of this name. */
export function longSuite(name: string): PlaywrightTestConfig {
  return {
    testDir: ".",
    outputDir: `../../test-results/${name}`,
    workers: 2,
    fullyParallel: true,
    forbidOnly: Boolean(process.env.CI),
    expect: { timeout: 20_000 },
    reporter: [
      ["list"],
      ["json", { outputFile: `../../test-results/${name}-tests.json` }],
    ],
    use: { launchOptions },
  };
}

/** What serves the sites: our server, or nginx with the configuration of each build. */
export const testServer =
  process.env.PARUTION_TEST_SERVER === "nginx" ? "nginx" : "start";

const serverCommand =
  testServer === "nginx"
    ? `"${process.execPath}" "${join(import.meta.dirname, "serve-with-nginx.mjs")}"`
    : `"${process.execPath}" "${join(projectDir, "scripts/launch.mjs")}" start`;

/** Serves sites during the tests, each from its production build. */
export function serve(sites: readonly ServedSite[]) {
  return sites.map(({ dir, url, variables }) => ({
    command: serverCommand,
    env: { ...variables, ...(dir && { SITE_DIR: dir }) },
    url: `${url}/`,
    timeout: 240_000,
    stdout: "ignore" as const,
  })) satisfies PlaywrightTestConfig["webServer"];
}
