import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { link, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** Another build of the same site is under way. */
export class AlreadyBuilding extends Error {
  override name = "AlreadyBuilding";
}

/** How long a killed task may take to disappear, in milliseconds. */
const patience = 2_000;

/**
 * Runs one task at a time for a work folder; throws AlreadyBuilding when
 * another one holds it. A killed task does not: its lock names a process that
 * is gone.
 */
export async function withLock<Result>(
  workDir: string,
  task: () => Promise<Result>,
): Promise<Result> {
  const lock = join(workDir, "lock");
  await mkdir(workDir, { recursive: true });
  const deadline = Date.now() + patience;
  while (!(await take(lock))) {
    const holder = await readHolder(lock);
    if (holder === undefined) continue;
    if (!isAlive(holder)) await removeStale(lock, holder);
    else if (Date.now() > deadline)
      throw new AlreadyBuilding(`${Number.parseInt(holder, 10)}`);
    else await wait(patience / 20);
  }
  try {
    return await task();
  } finally {
    if ((await readHolder(lock)) === thisProcess) await rm(lock);
  }
}

/** Takes the lock if it is free; it is never seen empty, since it is linked whole. */
async function take(lock: string): Promise<boolean> {
  // Two tasks of one process may ask at once.
  const own = `${lock}-${process.pid}-${randomUUID()}`;
  await writeFile(own, thisProcess);
  try {
    await link(own, lock);
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw error;
  } finally {
    await rm(own, { force: true });
  }
}

/** Removes a lock whose holder is gone, unless another process just took it. */
async function removeStale(lock: string, holder: string): Promise<void> {
  const aside = `${lock}-stale-${process.pid}`;
  try {
    await rename(lock, aside);
    if ((await readHolder(aside)) !== holder) await link(aside, lock);
  } catch (error) {
    if (!["ENOENT", "EEXIST"].includes(errorCode(error))) throw error;
  } finally {
    await rm(aside, { force: true });
  }
}

async function readHolder(lock: string): Promise<string | undefined> {
  try {
    return await readFile(lock, "utf8");
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    throw error;
  }
}

function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

const thisProcess = describeProcess(process.pid);

/** A process by number and start: numbers are used again, in containers above all. */
function describeProcess(pid: number): string {
  return `${pid} ${startTime(pid)}`;
}

function isAlive(holder: string): boolean {
  const pid = Number.parseInt(holder, 10);
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (errorCode(error) !== "EPERM") return false;
  }
  return describeProcess(pid) === holder;
}

/** When a process started, in ticks since the machine did; empty where this cannot be told. */
function startTime(pid: number): string {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The second field is a name in brackets, which may hold spaces.
    return text.slice(text.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}
