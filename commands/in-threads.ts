import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker, type ResourceLimits } from "node:worker_threads";

import { bundleCommands } from "../scripts/bundle-commands.mjs";

/** A bundled program whose answer to each message that it gets is a message. */
export interface ThreadProgram {
  projectDir: string;
  /** "read-worker" of `commands/read-worker.ts`. */
  name: string;
  /** In megabytes. */
  limits?: ResourceLimits;
}

/**
 * Does tasks in a thread for each processor; the answers are in the order of
 * the tasks. What a thread was doing when it died, or could not start to do, is
 * done here; where that throws, so does this, once no thread works any more.
 */
export async function inThreads<Task, Answer>(
  { projectDir, name, limits }: ThreadProgram,
  tasks: readonly Task[],
  doHere: (task: Task) => Answer | Promise<Answer>,
): Promise<Answer[]> {
  const program = await bundleCommands(projectDir).then(
    (folder) => join(folder, `${name}.mjs`),
    () => undefined,
  );
  const answers: Answer[] = [];
  let next = 0;
  const work = async (program: string) => {
    const thread = startThread(program, limits);
    try {
      for (let task = tasks[next]; task !== undefined; task = tasks[next]) {
        const index = next++;
        const answer = await ask<Answer>(thread, task).catch(() => undefined);
        answers[index] = answer ?? (await doHere(task));
        if (answer === undefined) return;
      }
    } catch (error) {
      // The other threads end with what they are doing.
      next = tasks.length;
      throw error;
    } finally {
      await thread.terminate();
    }
  };
  if (program !== undefined) {
    const count = Math.min(availableParallelism(), tasks.length);
    const ends = await Promise.allSettled(
      Array.from({ length: count }, () => work(program)),
    );
    const failed = ends.find(({ status }) => status === "rejected");
    if (failed?.status === "rejected") throw failed.reason;
  }
  // Without threads, or once all have died.
  for (const task of tasks.slice(next)) answers.push(await doHere(task));
  return answers;
}

/** Cuts what is to be done into tasks of so many things each. */
export function inParts<One>(all: readonly One[], each: number): One[][] {
  const parts: One[][] = [];
  for (let start = 0; start < all.length; start += each) {
    parts.push(all.slice(start, start + each));
  }
  return parts;
}

function startThread(program: string, limits?: ResourceLimits): Worker {
  const thread = new Worker(program, {
    // JavaScript needs no loader of TypeScript.
    execArgv: [],
    ...(limits && { resourceLimits: limits }),
  });
  // One that fails between two questions must not end the command.
  thread.on("error", () => undefined);
  return thread;
}

/** What a thread answers; rejects when it dies. */
function ask<Answer>(thread: Worker, task: unknown): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const settle = (done: () => void) => {
      thread.off("message", succeed).off("error", fail).off("exit", fail);
      done();
    };
    const succeed = (answer: Answer) => settle(() => resolve(answer));
    const fail = (reason: unknown) => settle(() => reject(reason));
    thread.on("message", succeed).on("error", fail).on("exit", fail);
    thread.postMessage(task);
  });
}
