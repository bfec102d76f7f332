import { isDeepStrictEqual } from "node:util";

import { actualOutcome, expectedOutcome } from "./fixture";

/** Which fixtures a program is given. */
export interface Choice {
  /** Each of these. */
  all: readonly string[];
  /** Then these in turn, until one fails and one holds. */
  some: readonly string[];
}

/** What became of the fixtures that were given. */
export interface Outcomes {
  failing: string[];
  holding: string[];
}

/** The fixtures that the program does not give what they say, and those that it does. */
export async function runFixtures({ all, some }: Choice): Promise<Outcomes> {
  const outcomes: Outcomes = { failing: [], holding: [] };
  const run = async (name: string) =>
    outcomes[(await holds(name)) ? "holding" : "failing"].push(name);
  for (const name of all) await run(name);
  for (const name of some) {
    if (Object.values(outcomes).every(({ length }) => length > 0)) break;
    await run(name);
  }
  return outcomes;
}

async function holds(name: string): Promise<boolean> {
  const expected = await expectedOutcome(name);
  try {
    return isDeepStrictEqual(await actualOutcome(name, expected), expected);
  } catch {
    return false;
  }
}
