import { findBrowser } from "./find-browser";
import { runBrowserTests, runRules, runSuites } from "./test-suites";

await runSuites([
  { name: "Règles du dialecte", run: runRules },
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
