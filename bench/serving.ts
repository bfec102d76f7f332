import { spawnSync } from "node:child_process";
import { z } from "zod";

import {
  buildSite,
  startNginx,
  startOurs,
  type RunningServer,
} from "../e2e/serving/real-servers";

/** What a server did under load. */
export interface LoadedServer {
  requestsPerSecond: number;
  /** Milliseconds that half, and 99 of 100, of the answers took at the most. */
  p50: number;
  p99: number;
}

/** How many connections ask at once, and for how long. */
const connections = 64;
const seconds = 5;

/** Whether what loads and what is compared is on the machine. */
export function canLoadServers(): boolean {
  return ["wrk", "nginx"].every(
    (program) =>
      spawnSync(program, ["-v"], { stdio: "ignore" }).error === undefined,
  );
}

/**
 * Loads our server and nginx in turn, each as many times as asked, with one
 * page of a site that is built first.
 */
export async function loadServers(
  site: string,
  path: string,
  runs: number,
): Promise<{ ours: LoadedServer[]; nginx: LoadedServer[] }> {
  const build = await buildSite(site);
  const servers = {
    ours: await startOurs(build),
    nginx: await startNginx(build),
  };
  const measured = { ours: [] as LoadedServer[], nginx: [] as LoadedServer[] };
  try {
    for (let run = 0; run < runs; run += 1) {
      measured.ours.push(load(servers.ours, path));
      measured.nginx.push(load(servers.nginx, path));
    }
  } finally {
    await servers.ours.stop();
    await servers.nginx.stop();
  }
  return measured;
}

/** Milliseconds from the start of a killed server to its first answer. */
export async function restart(site: string, runs: number): Promise<number[]> {
  const build = await buildSite(site);
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    const server = await startOurs(build);
    times.push(performance.now() - started);
    await server.stop("SIGKILL");
  }
  return times;
}

function load({ port }: RunningServer, path: string): LoadedServer {
  const { stdout } = spawnSync(
    "wrk",
    [
      "--threads=1",
      `--connections=${connections}`,
      `--duration=${seconds}s`,
      "--latency",
      "--header=Accept-Encoding: gzip, br",
      `http://localhost:${port}${path}`,
    ],
    { encoding: "utf8" },
  );
  if (/Non-2xx|Socket errors/.test(stdout)) throw new Error(stdout);
  return {
    requestsPerSecond: found(stdout, /Requests\/sec:\s*([\d.]+)/),
    p50: milliseconds(stdout, "50%"),
    p99: milliseconds(stdout, "99%"),
  };
}

function milliseconds(report: string, line: string): number {
  const [, value, unit = ""] =
    new RegExp(`${line}\\s+([\\d.]+)(us|ms|s)`).exec(report) ?? [];
  const factor = new Map([
    ["us", 0.001],
    ["ms", 1],
    ["s", 1000],
  ]).get(unit);
  return z.coerce.number().parse(value) * (factor ?? NaN);
}

function found(report: string, pattern: RegExp): number {
  return z.coerce.number().parse(pattern.exec(report)?.[1]);
}
