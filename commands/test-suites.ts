import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { z } from "zod";

import { showBuild } from "../lib/build/switch-link";
import { currentDist, readBuild } from "../lib/build/build-record";
import { readEnvironment } from "../lib/environment";
import { findBrowser } from "./find-browser";

/** How many tests passed, failed and were skipped. */
interface Count {
  passed: number;
  failed: number;
  skipped: number;
  /** The names of those that failed, as far as they are known. */
  failures?: string[];
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
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(
        z.object({ fullName: z.string(), status: z.string() }),
      ),
    }),
  ),
});

interface BrowserSuite {
  title: string;
  specs: { title: string; tests: { status: string }[] }[];
  suites?: BrowserSuite[] | undefined;
}

const browserSuite: z.ZodType<BrowserSuite> = z.object({
  title: z.string(),
  specs: z.array(
    z.object({
      title: z.string(),
      tests: z.array(z.object({ status: z.string() })),
    }),
  ),
  suites: z.lazy(() => z.array(browserSuite)).optional(),
});

const browserReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
  suites: z.array(browserSuite),
});

const rulesReport = z.object({
  passed: z.number(),
  failed: z.number(),
  failures: z.array(z.string()),
});

/**
 * Until when suites are begun, in seconds since 1970, for machines that have
 * so much time and no more. Without it, all are.
 */
const lastStart = Number(process.env.PARUTION_LAST_START || Infinity);

/**
 * Runs suites one after the other, then says a note if there is one, what
 * failed, and how many tests passed, failed and were skipped. What failed is
 * also written in a file of `test-results`, named after the command. The
 * process ends with code 1 when a test failed or none passed.
 */
export async function runSuites(
  command: string,
  suites: readonly Suite[],
  note?: string,
): Promise<void> {
  mkdirSync(results, { recursive: true });
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
  const failures = counts.flatMap((count) => count.failures ?? []);
  const failed = failures.map((name) => `✘ ${name}\n`).join("");
  writeFileSync(join(results, `${command}-failures.txt`), failed);
  if (failed) console.log(`\n${failed}`);
  if (note !== undefined) console.log(`\n${note}`);
  console.log(
    `\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`,
  );
  if (total.failed > 0 || total.passed === 0) process.exitCode = 1;
}

/** A check is no test: it only counts when it fails. */
export function runCheck(program: string, ...args: string[]): Count {
  return runProgram(program, args)
    ? nothing
    : { ...nothing, failed: 1, failures: [[program, ...args].join(" ")] };
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
    failures: failedUnitTests(report),
  };
}

/** The tests of a Playwright configuration, with some variables, which writes its report under `reportName`. */
export function runBrowserTests(
  config: string,
  reportName: string,
  variables = {},
): Count {
  const browser = findBrowser();
  if (!browser) return { ...nothing, failed: 1 };
  const output = freshReport(reportName);
  const ok = runPlaywright(browser, config, [], variables);
  const report = readReport(output, browserReport);
  if (!report) return { ...nothing, failed: 1 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  return {
    passed: expected,
    failed: ok && flaky === 0 ? 0 : Math.max(1, unexpected + flaky),
    skipped,
    failures: report.suites.flatMap((suite) => failedBrowserTests(suite)),
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
  args: string[] = [],
  variables = {},
): boolean {
  return runProgram(
    "@playwright/test/cli.js",
    ["test", `--config=${config}`, ...args],
    { ...variables, CHROMIUM_PATH: browser },
  );
}

function runSuite({ name, run, isAvailable }: Suite): Count {
  console.log(`\n── ${name}`);
  const skip = (why: string): Count => {
    console.log(`« ${name} » est passé (« skipped ») : ${why}.`);
    return { ...nothing, skipped: 1 };
  };
  if (isAvailable?.() === false) return skip("son outil est absent");
  if (Date.now() / 1000 > lastStart) return skip("le temps manque");
  return run();
}

function failedUnitTests({
  testResults,
}: z.output<typeof unitReport>): string[] {
  return testResults
    .filter(({ status }) => status === "failed")
    .flatMap(({ name, assertionResults }) => {
      const file = relative(process.cwd(), name);
      const failed = assertionResults.filter(
        ({ status }) => status === "failed",
      );
      return failed.length > 0
        ? failed.map(({ fullName }) => `${file}: ${fullName}`)
        : [file];
    });
}

function failedBrowserTests(
  { title, specs, suites = [] }: BrowserSuite,
  around = "",
): string[] {
  const name = [around, title].filter(Boolean).join(" › ");
  const isWrong = (status: string) =>
    status === "unexpected" || status === "flaky";
  return [
    ...specs
      .filter(({ tests }) => tests.some(({ status }) => isWrong(status)))
      .map((spec) => `${name} › ${spec.title}`),
    ...suites.flatMap((suite) => failedBrowserTests(suite, name)),
  ];
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
  const build = await readBuild(currentDist(environment.workDir));
  if (build) await showBuild(environment);
}
