import { spawn } from "node:child_process";
import { mkdir, readFile, statfs, writeFile } from "node:fs/promises";
import { constants } from "node:os";
import { join } from "node:path";

import { draftsSetting, type Environment } from "../environment";

/** What Next.js said when it did not end well. */
export class RenderFailure extends Error {
  override name = "RenderFailure";
}

/**
 * Runs `next build` for a site and tells how many pages are rendered. Throws a
 * RenderFailure with the end of its output when it fails, or ENOSPC.
 *
 * @param buildTime - in milliseconds since 1970
 */
export async function runNext(
  { projectDir, siteDir, workDir, port, drafts }: Environment,
  buildTime: number,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  await writeTypeScriptSettings(projectDir, workDir);
  const child = spawn(
    process.execPath,
    [join(projectDir, "node_modules/next/dist/bin/next"), "build"],
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
