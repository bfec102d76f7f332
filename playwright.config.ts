import { defineConfig } from "@playwright/test";

import { launchOptions, serve, testServer } from "./e2e/playwright-settings";
import { seedSite, servedSites, testBase } from "./e2e/served-sites";

const name = suiteName();

/** Those that go through every page or every view, which takes minutes: `npm run test:full` has them, once. */
const long = [
  "{absent,accessible,accessible-pages,back-forward,languages-accessible,privacy,views}.spec.ts",
];

/** What commands say, how pages are and what they ask for is the same under any path and on any server. */
const sameEverywhere = [
  "{bad-input,conventions,first-screen,measure,print,tree,walks}.spec.ts",
  "preview*.spec.ts",
];

/** What a server answers may change: visited on nginx, under a path. Those of the other suites are on our server. */
const onNginx =
  "{back-forward,brand,feeds,fonts,icons,images,languages,next-page,notices,policy,search-page,site,stylesheet-weight}.spec.ts";

/** Visiting every route and weighing every kind of page takes minutes, and the checker of HTML is large: once is enough. */
const ignoredBy = {
  browser: [...long, "{budget,html,policy}.spec.ts"],
  long: [],
  base: [...long, ...sameEverywhere, onNginx],
  nginx: [],
};

/** Browser tests run on the production build, served as `npm start` serves it. */
export default defineConfig({
  testDir: "e2e",
  ...(name === "long" && { testMatch: long }),
  ...(name === "nginx" && { testMatch: onNginx }),
  testIgnore: [
    "{builds,corpus,hostile,pictures,serving,stylesheet}/**",
    ...ignoredBy[name],
  ],
  outputDir: `test-results/${name}`,
  // Two cores: a build and a browser at once, no more.
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  // No test is about speed: a busy machine only takes longer.
  expect: { timeout: 20_000 },
  reporter: [
    ["list"],
    ["json", { outputFile: `test-results/${name}-tests.json` }],
  ],
  use: { launchOptions },
  webServer: serve(
    servedSites.filter(
      (site) => site !== seedSite || seedSite.dir !== undefined,
    ),
  ),
});

/** What its results are called. */
function suiteName(): keyof typeof ignoredBy {
  if (process.env.PARUTION_TEST_LONG) return "long";
  if (testServer === "nginx") return "nginx";
  return testBase ? "base" : "browser";
}
