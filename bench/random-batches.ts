import { availableParallelism } from "node:os";
import pMap from "p-map";
import { z } from "zod";

import { measure } from "./measure";

/** What a batch of random articles said. */
const batchRun = z.object({
  articles: z.number(),
  slowest: z.object({ milliseconds: z.number(), text: z.string() }),
  failure: z.string().optional(),
});

/** Each batch is a process: one that hangs or fills the memory ends alone. */
const articlesEach = 1_000;

/** A batch takes half a minute: this one hangs. */
const timeout = 20 * 60_000;

/** What batches together found. */
export interface RandomRead {
  read: number;
  slowest: { milliseconds: number; seed: number };
  failures: number;
}

/**
 * Reads random articles in a process for each processor, and tells of each
 * failure and of the progress in lines. Every batch has a seed of its own,
 * counted from the one given, by which it is read again.
 *
 * @param longest - the milliseconds of processor that an article may take, if that counts
 */
export async function readRandomArticles(
  {
    projectDir,
    articles,
    seed: first,
    longest = Infinity,
  }: { projectDir: string; articles: number; seed: number; longest?: number },
  tell: (line: string) => void,
): Promise<RandomRead> {
  const batches = Array.from(
    { length: Math.ceil(articles / articlesEach) },
    (_, index) => ({
      seed: first + index,
      count: Math.min(articlesEach, articles - index * articlesEach),
    }),
  );
  const sum: RandomRead = {
    read: 0,
    slowest: { milliseconds: 0, seed: first },
    failures: 0,
  };
  const fail = (seed: number, count: number, reason: string) => {
    sum.failures += 1;
    tell(
      `failure, to be seen again by: npx tsx bench/random-articles.ts ${count} ${seed}\n${reason}`,
    );
  };
  const readBatch = async ({ seed, count }: (typeof batches)[number]) => {
    const run = await measure(
      ["--import", "tsx", "bench/random-articles.ts", `${count}`, `${seed}`],
      { cwd: projectDir, variables: { NODE_ENV: "production" }, timeout },
    ).catch((error: unknown) => fail(seed, count, String(error)));
    if (!run) return;
    const batch = batchRun.parse(JSON.parse(run.output));
    const { milliseconds, text } = batch.slowest;
    sum.read += batch.articles;
    if (milliseconds > sum.slowest.milliseconds) {
      sum.slowest = { milliseconds, seed };
    }
    if (batch.failure !== undefined) fail(seed, count, batch.failure);
    if (milliseconds > longest) {
      fail(seed, count, `${milliseconds.toFixed(0)} ms:\n${text}`);
    }
    tell(
      `seed ${seed}: ${sum.read} read, the slowest ${sum.slowest.milliseconds.toFixed(0)} ms, ${sum.failures} failures`,
    );
  };
  await pMap(batches, readBatch, { concurrency: availableParallelism() });
  return sum;
}
