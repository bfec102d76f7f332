import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** Another build of the same site is under way. */
export class AlreadyBuilding extends Error {
  override name = "AlreadyBuilding";
}

/** How long a killed task may take to disappear, in milliseconds. */
const patience = 2_000;

/** Runs one task at a time for a work folder; a killed task does not hold the lock. */
export async function withLock<Result>(
  workDir: string,
  task: () => Promise<Result>,
): Promise<Result> {
  const lock = join(workDir, "lock");
  await mkdir(workDir, { recursive: true });
  const deadline = Date.now() + patience;
  while (!(await take(lock))) {
    const holder = Number(await readFile(lock, "utf8").catch(() => ""));
    if (!isRunning(holder)) await rm(lock, { force: true });
    else if (Date.now() > deadline) throw new AlreadyBuilding(String(holder));
    else await wait(patience / 20);
  }
  try {
    return await task();
  } finally {
    await rm(lock, { force: true });
  }
}

async function take(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    return false;
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
