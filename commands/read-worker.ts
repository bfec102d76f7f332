import { parentPort } from "node:worker_threads";

import { directives } from "../components/directives";
import { readEach, type ReadTask } from "./read-in-workers";

// A thread of `readInWorkers`: source files come in, written readings go out.
parentPort?.on("message", ({ sources, treesDir, ...site }: ReadTask) => {
  const context = { ...site, definitions: directives };
  parentPort?.postMessage(readEach(sources, context, treesDir));
});
