import { expect, it } from "vitest";

import { readRandomArticles } from "../../bench/random-batches";
import { randomRuns } from "./random-runs";

// In processes of their own, where libraries are as in production: those for
// development stop where production reports.
it("articles that accidents changed lose no word without a problem, and need no repair", async () => {
  const { numRuns, seed } = randomRuns(process.env, {
    numRuns: 2_000,
    seed: 1,
  });
  const told: string[] = [];
  const { read, failures } = await readRandomArticles(
    { projectDir: process.cwd(), articles: numRuns, seed },
    (line) => told.push(line),
  );
  expect(failures, told.join("\n")).toBe(0);
  expect(read).toBe(numRuns);
}, 1_200_000);
