import { spawnSync } from "node:child_process";

import { findBrowser } from "./find-browser";
import {
  runBrowserTests,
  runRules,
  runSuites,
  runUnitTests,
} from "./test-suites";

/** The path that every site is under: the other tests have them at the root. */
const underPath = { PARUTION_TEST_BASE: "/aide" };

// Where the time that is given ends (PARUTION_LAST_START), the last ones are skipped.
await runSuites("test-full", [
  { name: "Règles du dialecte", run: runRules },
  {
    name: "Sites de l’ancien moteur",
    isAvailable: () =>
      process.env.PARUTION_SHARED !== undefined && findBrowser() !== undefined,
    run: () =>
      runBrowserTests("e2e/corpus/playwright.config.ts", "corpus-tests.json"),
  },
  {
    name: "Contenus hostiles",
    isAvailable: () => findBrowser() !== undefined,
    run: () =>
      runBrowserTests("e2e/hostile/playwright.config.ts", "hostile-tests.json"),
  },
  {
    name: "Serveurs, pannes et déploiements",
    isAvailable: () => hasNginx() && findBrowser() !== undefined,
    run: () =>
      runBrowserTests("e2e/serving/playwright.config.ts", "serving-tests.json"),
  },
  {
    name: "Feuille de style allégée et entière",
    isAvailable: () => findBrowser() !== undefined,
    run: () =>
      runBrowserTests(
        "e2e/stylesheet/playwright.config.ts",
        "stylesheet-tests.json",
      ),
  },
  {
    name: "Toutes les pages, une à une",
    isAvailable: () => findBrowser() !== undefined,
    run: () =>
      runBrowserTests("playwright.config.ts", "long-tests.json", {
        PARUTION_TEST_LONG: "1",
      }),
  },
  {
    name: "Suite sous un chemin, servie par nginx",
    isAvailable: () => hasNginx() && findBrowser() !== undefined,
    run: () =>
      runBrowserTests("playwright.config.ts", "nginx-tests.json", {
        ...underPath,
        PARUTION_TEST_SERVER: "nginx",
      }),
  },
  {
    name: "Suite sous un chemin (/aide)",
    isAvailable: () => findBrowser() !== undefined,
    run: () =>
      runBrowserTests("playwright.config.ts", "base-tests.json", underPath),
  },
  {
    name: "Constructions interrompues, et de cinq mille articles",
    isAvailable: () => findBrowser() !== undefined,
    run: () =>
      runBrowserTests("e2e/builds/playwright.config.ts", "builds-tests.json"),
  },
  {
    name: "Articles au hasard",
    run: () =>
      runUnitTests(
        [
          "components/dialect/random-article.test.ts",
          "components/dialect/plain-html.test.ts",
        ],
        { PARUTION_RANDOM_ARTICLES: "2000" },
      ),
  },
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

function hasNginx(): boolean {
  return spawnSync("nginx", ["-v"], { stdio: "ignore" }).status === 0;
}
