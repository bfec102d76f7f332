import { z } from "zod";

import { readProgram } from "./load-program";
import type { runFixtures } from "./run-fixtures";

const request = z.object({
  change: z.object({ file: z.string(), contents: z.string() }).optional(),
  all: z.array(z.string()),
  some: z.array(z.string()),
});

const load = await readProgram("components/dialect/run-fixtures.ts");

/**
 * A process that runs fixtures with the program, each time with a change of
 * one of its files. Receives the change and which fixtures it is given, and
 * sends what became of them.
 */
process.on("message", (message) => void run(request.parse(message)));

async function run({ change, ...choice }: z.output<typeof request>) {
  const loaded = (await load(change)) as { runFixtures: typeof runFixtures };
  process.send?.(await loaded.runFixtures(choice));
}
