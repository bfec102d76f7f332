import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";

import type { Environment } from "../lib/environment";
import type { Finding } from "../lib/problems";

/** Beside this file, in TypeScript or bundled. */
const name = import.meta.url.endsWith(".ts")
  ? "typescript-thread.mjs"
  : "check-thread.mjs";
const thread = fileURLToPath(new URL(name, import.meta.url));

/**
 * Checks a site again and again in a thread, which remembers what it read.
 * One check at a time. Rejects when the thread dies; the next check has a new one.
 */
export function startChecks(
  environment: Environment,
): () => Promise<readonly Finding[]> {
  let worker: Worker | undefined;
  const startAnew = () => {
    const started = start();
    // It may also die between two checks.
    started.once("exit", () => {
      if (worker === started) worker = undefined;
    });
    return started;
  };
  return () =>
    new Promise((resolve, reject) => {
      const used = (worker ??= startAnew());
      const settle = () => {
        used.off("message", succeed).off("error", fail).off("exit", fail);
      };
      const succeed = (findings: readonly Finding[]) => {
        settle();
        resolve(findings);
      };
      const fail = (reason: unknown) => {
        settle();
        reject(
          reason instanceof Error
            ? reason
            : new Error("The thread of the check ended"),
        );
      };
      used.on("message", succeed).on("error", fail).on("exit", fail);
      used.postMessage(environment);
    });
}

function start(): Worker {
  const worker = new Worker(thread, { execArgv: [] });
  worker.on("error", () => undefined);
  worker.unref();
  return worker;
}
