import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";

import { launchOptions } from "../e2e/playwright-settings";

/** What Lighthouse found of a page on a slow telephone. */
export interface Audit {
  /** Of 100. */
  score: number;
  /** In milliseconds. */
  largestPaint: number;
  layoutShift: number;
}

/** Where Lighthouse and its browser are. */
interface Lighthouse {
  projectDir: string;
  executablePath: string;
}

/** Where it could not measure, it says why. */
const refusal = z.object({ runtimeError: z.object({ message: z.string() }) });
const report = z.object({
  categories: z.object({ performance: z.object({ score: z.number() }) }),
  audits: z.object({
    "largest-contentful-paint": z.object({ numericValue: z.number() }),
    "cumulative-layout-shift": z.object({ numericValue: z.number() }),
  }),
});

/** Installs Lighthouse beside the bench, once: its 60 MB are for nobody else. Throws with what npm said. */
export function installLighthouse(projectDir: string): void {
  const folder = join(projectDir, "bench/lighthouse");
  if (existsSync(join(folder, "node_modules"))) return;
  const { status, stderr } = spawnSync("npm", ["ci", "--ignore-scripts"], {
    cwd: folder,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(stderr);
}

/** One run of Lighthouse's mobile set-up, which asks now and then to be tried again. Throws with what it said last. */
export function auditPage(
  url: string,
  lighthouse: Lighthouse,
  tries = 3,
): Audit {
  const output = runLighthouse(url, lighthouse);
  const refused = refusal.safeParse(output);
  if (refused.success) {
    const message = `${url}: ${refused.data.runtimeError.message}`;
    if (tries === 1) throw new Error(message);
    console.log(`tried again: ${message}`);
    return auditPage(url, lighthouse, tries - 1);
  }
  const { categories, audits } = report.parse(output);
  return {
    score: Math.round(categories.performance.score * 100),
    largestPaint: audits["largest-contentful-paint"].numericValue,
    layoutShift: audits["cumulative-layout-shift"].numericValue,
  };
}

function runLighthouse(
  url: string,
  { projectDir, executablePath }: Lighthouse,
): unknown {
  const folder = mkdtempSync(join(tmpdir(), "parution-"));
  const file = join(folder, "report.json");
  try {
    const { stderr } = spawnSync(
      process.execPath,
      [
        join(
          projectDir,
          "bench/lighthouse/node_modules/lighthouse/cli/index.js",
        ),
        url,
        "--output=json",
        // It may end before what it says through a pipe is read whole.
        `--output-path=${file}`,
        "--quiet",
        "--only-categories=performance",
        "--no-enable-error-reporting",
        `--chrome-flags=--headless=new ${(launchOptions.args ?? []).join(" ")}`,
      ],
      {
        encoding: "utf8",
        env: { ...process.env, CHROME_PATH: executablePath },
      },
    );
    if (!existsSync(file)) throw new Error(stderr);
    return JSON.parse(readFileSync(file, "utf8"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
