import { z } from "zod";

import type { runFixtures } from "./run-fixtures";

const request = z.object({
  program: z.string(),
  all: z.array(z.string()),
  some: z.array(z.string()),
});

/**
 * A process that runs fixtures with one program after another: it loads the
 * packages once. Receives the path of a program and which fixtures it is given,
 * and sends what became of them.
 */
process.on("message", (message) => void run(request.parse(message)));

async function run({ program, ...choice }: z.output<typeof request>) {
  const loaded = (await import(program)) as {
    runFixtures: typeof runFixtures;
  };
  process.send?.(await loaded.runFixtures(choice));
}
