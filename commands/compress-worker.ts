import { parentPort } from "node:worker_threads";

import { compressEach } from "../lib/build/compress-files";
import type { CompressTask } from "./compress-in-workers";

// A thread of `compressInWorkers`: files come in, sizes of compressed forms go out.
parentPort?.on("message", ({ dist, files }: CompressTask) => {
  parentPort?.postMessage(compressEach(dist, files));
});
