import { findBrowser } from "./find-browser";
import { runBrowserTests, runSuites } from "./test-suites";

await runSuites([
  {
    name: "Images de référence",
    isAvailable: () => findBrowser() !== undefined,
    run: () =>
      runBrowserTests(
        "e2e/pictures/playwright.config.ts",
        "picture-tests.json",
      ),
  },
]);
