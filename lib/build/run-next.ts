import { spawn } from "node:child_process";
import { mkdir, readFile, statfs, writeFile } from "node:fs/promises";
import { constants } from "node:os";
import { join } from "node:path";
import { z } from "zod";

import { draftsSetting, type Environment } from "../environment";
import { decodePath } from "../library/urls";
import { placeCompiledProgram } from "./compiled-program";
import { writeRenderOrder, type RenderOrder } from "./render-order";

/** What Next.js said when it did not end well. */
export class RenderFailure extends Error {
  override name = "RenderFailure";
}

/** What gives the HTML of each page that was rendered, by its path. */
export type RenderedPages = ReadonlyMap<string, () => Promise<string>>;

/** What Next.js is run for. */
export interface NextRun {
  /** Changes with the program. */
  program: string;
  /** When the build was begun, in milliseconds since 1970. */
  buildTime: number;
}

/**
 * Has Next.js compile the program where no build has done it yet, whatever its
 * site: `renderWithNext` renders from it. Throws as that does.
 */
export async function compileWithNext(
  environment: Environment,
  { program, buildTime }: NextRun,
): Promise<void> {
  const { projectDir, workDir, nextDir } = environment;
  await writeTypeScriptSettings(projectDir, workDir);
  await placeCompiledProgram(
    nextDir,
    join(projectDir, ".parution/compiled", program),
    () => runNext(environment, "compile", buildTime),
  );
}

/**
 * Has Next.js render pages of a site, and tells how many are; gives what reads
 * the HTML of each, by its path. Throws a RenderFailure with the end of
 * Next.js's output when it fails, or ENOSPC.
 */
export async function renderWithNext(
  environment: Environment,
  order: RenderOrder,
  { buildTime }: NextRun,
  onProgress: (done: number, total: number) => void,
): Promise<RenderedPages> {
  await writeRenderOrder(environment.workDir, order);
  await runNext(environment, "generate", buildTime, onProgress);
  const files = await renderedFiles(environment.nextDir, order.paths);
  return new Map(
    [...files].map(([path, file]) => [path, () => readFile(file, "utf8")]),
  );
}

const renderedPages = z.array(z.object({ path: z.string(), file: z.string() }));

/** Where Next.js left the pages, which it names without what they end with. */
async function renderedFiles(
  nextDir: string,
  paths: readonly string[],
): Promise<Map<string, string>> {
  const text = await readFile(join(nextDir, "rendered-pages.json"), "utf8");
  const files = new Map(
    renderedPages
      .parse(JSON.parse(text))
      .map(({ path, file }) => [decodePath(path), file]),
  );
  return new Map(
    paths.map((path) => {
      const file = files.get(path) ?? files.get(path.replace(/\/$/, ""));
      if (file === undefined) throw new Error(`Next.js did not render ${path}`);
      return [path, file];
    }),
  );
}

async function runNext(
  { projectDir, siteDir, workDir, port, drafts }: Environment,
  mode: "compile" | "generate",
  buildTime: number,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<void> {
  const child = spawn(
    process.execPath,
    [
      join(projectDir, "node_modules/next/dist/bin/next"),
      "build",
      "--experimental-build-mode",
      mode,
    ],
    {
      cwd: projectDir,
      env: {
        ...process.env,
        NODE_ENV: "production",
        NEXT_TELEMETRY_DISABLED: "1",
        SITE_DIR: siteDir,
        PORT: String(port),
        // The day must not change between the check and the last page.
        BUILD_DATE: new Date(buildTime).toISOString(),
        ...draftsSetting({ drafts }),
      },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  const stop = (signal: NodeJS.Signals) => {
    child.kill("SIGKILL");
    process.exit(128 + constants.signals[signal]);
  };
  const signals = ["SIGINT", "SIGTERM"] as const;
  for (const signal of signals) process.once(signal, stop);
  child.stdout.setEncoding("utf8");
  child.stderr.setEncoding("utf8");
  let output = "";
  const read = (chunk: string) => {
    output = (output + chunk).slice(-20_000);
    const counts = [...output.matchAll(/static pages[^(]*\((\d+)\/(\d+)\)/g)];
    const last = counts.at(-1);
    if (last) onProgress(Number(last[1]), Number(last[2]));
  };
  child.stdout.on("data", read);
  child.stderr.on("data", read);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  for (const signal of signals) process.removeListener(signal, stop);
  if (code === 0) return;
  if (/ENOSPC|No space left/i.test(output) || (await isFull(workDir))) {
    throw Object.assign(new Error("No space left"), { code: "ENOSPC" });
  }
  throw new RenderFailure(output.slice(-4_000));
}

/** Less than this is full: a process may end at once where it could not write, in bytes. */
const leastSpace = 1_000_000;

async function isFull(folder: string): Promise<boolean> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize < leastSpace;
}

/** Next.js writes to the settings that it is given: it gets a copy of ours. */
export async function writeTypeScriptSettings(
  projectDir: string,
  workDir: string,
): Promise<void> {
  await mkdir(workDir, { recursive: true });
  const text = await readFile(join(projectDir, "tsconfig.json"), "utf8");
  await writeFile(join(workDir, "tsconfig.json"), text);
}
