import {
  runBrowserTests,
  runCheck,
  runSuites,
  runUnitTests,
} from "./test-suites";

await runSuites(
  "test",
  [
    {
      name: "Format",
      run: () => runCheck("prettier/bin/prettier.cjs", "--check", "."),
    },
    { name: "Types", run: () => runCheck("typescript/bin/tsc", "--noEmit") },
    { name: "Tests unitaires", run: () => runUnitTests() },
    {
      name: "Tests dans un navigateur",
      run: () => runBrowserTests("playwright.config.ts", "browser-tests.json"),
    },
  ],
  process.env.PARUTION_SHARED
    ? undefined
    : "Les tests sur des articles réels sont passés (« skipped ») : PARUTION_SHARED ne désigne pas leur dossier.",
);
