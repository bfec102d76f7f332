import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** What one run of a command took. */
export interface Run {
  seconds: number;
  /** Megabytes that the process and those it started held at once at the most; undefined where `/proc` is not there. */
  megabytes: number | undefined;
  /** What it printed. */
  output: string;
}

/** Between two looks at the memory, in milliseconds. */
const lookInterval = 50;
const bytesPerPage = 4096;

/**
 * Runs a program of Node.js to its end, and measures it. Rejects when it ends
 * with another code than those expected, with what it said.
 */
export function measure(
  args: readonly string[],
  {
    cwd,
    variables,
    codes = [0],
    timeout,
  }: {
    cwd: string;
    variables: Readonly<Record<string, string>>;
    codes?: readonly number[];
    /** In milliseconds; one that takes longer is killed. */
    timeout?: number;
  },
): Promise<Run> {
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...variables },
    stdio: ["ignore", "pipe", "pipe"],
    timeout,
  });
  let output = "";
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  let most: number | undefined;
  const look = setInterval(() => {
    const now = child.pid === undefined ? undefined : memoryOfTree(child.pid);
    if (now !== undefined) most = Math.max(most ?? 0, now);
  }, lookInterval);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      clearInterval(look);
      const seconds = (performance.now() - start) / 1000;
      if (code !== null && codes.includes(code)) {
        resolve({ seconds, megabytes: most, output });
      } else {
        reject(new Error(`It ended with ${code ?? "a signal"}:\n${said}`));
      }
    });
  });
}

/** The resident memory of a process and of all below it, in megabytes. */
function memoryOfTree(root: number): number | undefined {
  const processes = readProcesses();
  if (!processes) return undefined;
  const tree = new Set([root]);
  for (let size = 0; size < tree.size;) {
    size = tree.size;
    for (const { pid, parent } of processes) {
      if (tree.has(parent)) tree.add(pid);
    }
  }
  const pages = processes
    .filter(({ pid }) => tree.has(pid))
    .reduce((sum, one) => sum + one.pages, 0);
  return (pages * bytesPerPage) / 1_000_000;
}

interface Process {
  pid: number;
  parent: number;
  pages: number;
}

/** Every process of a Linux system, see proc(5); undefined on others. */
function readProcesses(): Process[] | undefined {
  try {
    return readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => readProcess(Number(name)) ?? []);
  } catch {
    return undefined;
  }
}

function readProcess(pid: number): Process | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name of the program, which may hold anything, ends at the last bracket.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return { pid, parent: Number(fields[1]), pages: Number(fields[21]) };
  } catch {
    // It has ended meanwhile.
    return undefined;
  }
}
