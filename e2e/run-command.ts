import { createHash } from "node:crypto";
import { execFile, spawn, type ChildProcess } from "node:child_process";
import {
  mkdir,
  mkdtemp,
  readdir,
  readlink,
  rename,
  rm,
  symlink,
  writeFile,
} from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";

import { projectDir } from "./served-sites";

export interface Outcome {
  code: number | null;
  /** Both outputs, as an operator reads them. */
  text: string;
}

const launcher = join(projectDir, "scripts/launch.mjs");

/** Runs `npm start`, `npm run build`… on a site folder, to its end. */
export function runCommand(
  command: string,
  siteDir: string,
  variables: Record<string, string> = {},
  args: readonly string[] = [],
): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [launcher, command, ...args],
      {
        env: { ...process.env, SITE_DIR: siteDir, ...variables },
        // Thousands of articles may give megabytes of warnings.
        maxBuffer: Infinity,
      },
      (error, stdout, stderr) =>
        resolve({
          code: error ? (error.code as number | null) : 0,
          text: stdout + stderr,
        }),
    );
  });
}

/** Starts a command that goes on, and waits until its output holds some words. */
export async function startCommand(
  command: string,
  siteDir: string,
  words: RegExp,
  variables: Record<string, string> = {},
): Promise<ChildProcess> {
  const child = spawn(process.execPath, [launcher, command], {
    env: { ...process.env, SITE_DIR: siteDir, ...variables },
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own, so that all of it can be killed at once.
    detached: true,
  });
  let text = "";
  await new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      text += chunk.toString();
      if (words.test(text)) resolve();
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("exit", () => reject(new Error(`It ended early:\n${text}`)));
  });
  return child;
}

/** Kills a command and all that it started, at once. */
export async function killCommand(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once("exit", resolve));
  if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
  await ended;
}

/** A new site folder with these files. */
export async function makeSite(
  files: Record<string, string | Buffer>,
): Promise<string> {
  const site = await mkdtemp(join(tmpdir(), "parution-essai-"));
  await writeFiles(site, files);
  return site;
}

export async function writeFiles(
  site: string,
  files: Record<string, string | Buffer>,
): Promise<void> {
  for (const [file, content] of Object.entries(files)) {
    await mkdir(dirname(join(site, file)), { recursive: true });
    await writeFile(join(site, file), content);
  }
}

/** The program's own folder for a site, if it made one. */
export async function workDirOf(site: string): Promise<string | undefined> {
  const sites = join(projectDir, ".parution/sites");
  const names = await readdir(sites).catch(() => []);
  const hash = createHash("sha256").update(site).digest("hex").slice(0, 10);
  const name = names.find((one) => one.endsWith(`-${hash}`));
  return name && join(sites, name);
}

/** Removes a site folder, and what was built from it. */
export async function removeSite(site: string): Promise<void> {
  const workDir = await workDirOf(site);
  if (workDir) {
    await leaveDist(workDir);
    await rm(workDir, { recursive: true, force: true });
    await rm(`${workDir}-brouillons`, { recursive: true, force: true });
  }
  await rm(site, { recursive: true, force: true });
}

/** A build under way stops at a `dist` that leads nowhere: it never does. */
async function leaveDist(workDir: string): Promise<void> {
  const dist = join(projectDir, "dist");
  const target = await readlink(dist).catch(() => "");
  if (!target.includes(basename(workDir))) return;
  const other = join(workDir, "link");
  await symlink(".parution", other);
  await rename(other, dist);
}

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
