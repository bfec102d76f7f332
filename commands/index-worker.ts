import { parentPort } from "node:worker_threads";

import { indexDocuments, type IndexMakings } from "../lib/search/make-index";

// A thread of `indexInWorker`: documents come in, the files of their index go out.
parentPort?.on("message", async (makings: IndexMakings) => {
  parentPort?.postMessage(await indexDocuments(makings));
});
