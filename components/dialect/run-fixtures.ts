import { z } from "zod";

import type { failingFixtures } from "./failing-fixtures";

/**
 * A process that runs the fixtures with one program after another: it loads the
 * packages once. Receives the path of a program, and sends what fails.
 */
process.on("message", (path) => void run(z.string().parse(path)));

async function run(path: string): Promise<void> {
  const program = (await import(path)) as {
    failingFixtures: typeof failingFixtures;
  };
  process.send?.(await program.failingFixtures());
}
