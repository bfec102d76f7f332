import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

import { showBuild } from "../lib/build/assemble-dist";
import { currentLink, readBuild } from "../lib/build/build-record";
import { readEnvironment } from "../lib/environment";
import { findBrowser } from "./find-browser";

/** How many tests passed, failed and were skipped. */
interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const nothing: Count = { passed: 0, failed: 0, skipped: 0 };
const results = "test-results";

const unitReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
});

const browserReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
});

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const steps: [string, () => Count][] = [
  ["Format", () => check("prettier/bin/prettier.cjs", "--check", ".")],
  ["Types", () => check("typescript/bin/tsc", "--noEmit")],
  ["Tests unitaires", runUnitTests],
  ["Tests dans un navigateur", runBrowserTests],
];

const counts = steps.map(([name, step]) => {
  console.log(`\n── ${name}`);
  return step();
});
await relinkDist();

const total = counts.reduce((sum, count) => ({
  passed: sum.passed + count.passed,
  failed: sum.failed + count.failed,
  skipped: sum.skipped + count.skipped,
}));
if (!process.env.PARUTION_SHARED) {
  console.log(
    "\nLes tests sur des articles réels sont passés (« skipped ») : PARUTION_SHARED ne désigne pas leur dossier.",
  );
}
console.log(
  `\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`,
);
if (total.failed > 0 || total.passed === 0) process.exitCode = 1;

function run(file: string, args: string[], variables = {}): boolean {
  const { status } = spawnSync(
    process.execPath,
    [join("node_modules", file), ...args],
    { stdio: "inherit", env: { ...process.env, ...variables } },
  );
  return status === 0;
}

/** A check is no test: it only counts when it fails. */
function check(file: string, ...args: string[]): Count {
  return { ...nothing, failed: run(file, args) ? 0 : 1 };
}

function runUnitTests(): Count {
  const output = join(results, "unit-tests.json");
  const ok = run("vitest/vitest.mjs", [
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${output}`,
  ]);
  const report = read(output, unitReport);
  if (!report) return { ...nothing, failed: 1 };
  const { numPassedTests, numFailedTests, numPendingTests } = report;
  return {
    passed: numPassedTests,
    // A file that cannot be loaded fails without a failed test.
    failed: ok ? 0 : Math.max(1, numFailedTests),
    skipped: numPendingTests,
  };
}

function runBrowserTests(): Count {
  const browser = findBrowser();
  if (!browser) return { ...nothing, failed: 1 };
  const ok = run("@playwright/test/cli.js", ["test"], {
    CHROMIUM_PATH: browser,
  });
  const report = read(join(results, "browser-tests.json"), browserReport);
  if (!report) return { ...nothing, failed: 1 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  return {
    passed: expected,
    failed: ok && flaky === 0 ? 0 : Math.max(1, unexpected + flaky),
    skipped,
  };
}

function read<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
): z.output<Schema> | undefined {
  try {
    return schema.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return undefined;
  }
}

/** Tests build other sites: `dist` leads to this site's build again. */
async function relinkDist(): Promise<void> {
  const environment = readEnvironment();
  const build = await readBuild(currentLink(environment.workDir));
  if (build) await showBuild(environment);
}
