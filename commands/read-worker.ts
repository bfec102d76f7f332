import { parentPort } from "node:worker_threads";

import { directives } from "../components/directives";
import { readForCheck } from "../lib/check/read-for-check";
import type { ReadTask } from "./read-in-workers";

// A thread of `readInWorkers`: source files come in, written readings go out.
parentPort?.on("message", ({ sources, ...site }: ReadTask) => {
  const context = { ...site, definitions: directives };
  const written = sources.map((source) => readForCheck(source, context));
  parentPort?.postMessage(written);
});
