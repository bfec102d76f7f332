// Starts a thread written in TypeScript, where the commands could not be
// bundled: on Node 20, what reads TypeScript in a process is not in its threads.
import { register } from "tsx/esm/api";

register();
await import("./check-thread.ts");
