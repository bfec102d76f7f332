import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
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

/** Tests that run together, under a French name. */
export interface Suite {
  name: string;
  run: () => Count;
  /** Whether its tool is on the machine; it always is when left out. */
  isAvailable?: () => boolean;
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

const rulesReport = z.object({ passed: z.number(), failed: z.number() });

/**
 * Runs suites one after the other, then says a note if there is one, and how
 * many tests passed, failed and were skipped. The process ends with code 1 when one failed or none passed.
 */
export async function runSuites(
  suites: readonly Suite[],
  note?: string,
): Promise<void> {
  const counts = suites.map(runSuite);
  await relinkDist();
  const total = counts.reduce(
    (sum, count) => ({
      passed: sum.passed + count.passed,
      failed: sum.failed + count.failed,
      skipped: sum.skipped + count.skipped,
    }),
    nothing,
  );
  if (note !== undefined) console.log(`\n${note}`);
  console.log(
    `\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`,
  );
  if (total.failed > 0 || total.passed === 0) process.exitCode = 1;
}

/** A check is no test: it only counts when it fails. */
export function runCheck(program: string, ...args: string[]): Count {
  return { ...nothing, failed: runProgram(program, args) ? 0 : 1 };
}

/** The tests that vitest runs: all, or those of a file with some variables. */
export function runUnitTests(files: string[] = [], variables = {}): Count {
  const output = freshReport("unit-tests.json");
  const ok = runProgram(
    "vitest/vitest.mjs",
    [
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${output}`,
      ...files,
    ],
    variables,
  );
  const report = readReport(output, unitReport);
  if (!report) return { ...nothing, failed: 1 };
  const { numPassedTests, numFailedTests, numPendingTests } = report;
  return {
    passed: numPassedTests,
    // A file that cannot be loaded fails without a failed test.
    failed: ok ? 0 : Math.max(1, numFailedTests),
    skipped: numPendingTests,
  };
}

/** The tests of a Playwright configuration, which writes its report under `reportName`. */
export function runBrowserTests(config: string, reportName: string): Count {
  const browser = findBrowser();
  if (!browser) return { ...nothing, failed: 1 };
  const output = freshReport(reportName);
  const ok = runPlaywright(browser, config);
  const report = readReport(output, browserReport);
  if (!report) return { ...nothing, failed: 1 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  return {
    passed: expected,
    failed: ok && flaky === 0 ? 0 : Math.max(1, unexpected + flaky),
    skipped,
  };
}

/** Whether each rule of the dialect makes a fixture fail when it is taken out. */
export function runRules(): Count {
  const output = freshReport("rules.json");
  runProgram("tsx/dist/cli.mjs", ["commands/prove-rules.ts"]);
  const report = readReport(output, rulesReport);
  return { ...nothing, ...(report ?? { failed: 1 }) };
}

/** Runs Playwright with this browser, and says whether all passed. */
export function runPlaywright(
  browser: string,
  config: string,
  ...args: string[]
): boolean {
  return runProgram(
    "@playwright/test/cli.js",
    ["test", `--config=${config}`, ...args],
    { CHROMIUM_PATH: browser },
  );
}

function runSuite({ name, run, isAvailable }: Suite): Count {
  console.log(`\n── ${name}`);
  if (isAvailable === undefined || isAvailable()) return run();
  console.log(`« ${name} » est passé (« skipped ») : son outil est absent.`);
  return { ...nothing, skipped: 1 };
}

function runProgram(program: string, args: string[], variables = {}): boolean {
  const { status } = spawnSync(
    process.execPath,
    [join("node_modules", program), ...args],
    { stdio: "inherit", env: { ...process.env, ...variables } },
  );
  return status === 0;
}

/** Where a report will be: one of an earlier run must not be taken for it. */
function freshReport(name: string): string {
  const file = join(results, name);
  rmSync(file, { force: true });
  return file;
}

function readReport<Schema extends z.ZodType>(
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
