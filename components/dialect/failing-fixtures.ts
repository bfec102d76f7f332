import { isDeepStrictEqual } from "node:util";

import { actualOutcome, expectedOutcome, listFixtures } from "./fixture";

/** The names of the fixtures that the program does not give what they say. */
export async function failingFixtures(): Promise<string[]> {
  const failing: string[] = [];
  for (const name of await listFixtures()) {
    if (!(await holds(name))) failing.push(name);
  }
  return failing;
}

async function holds(name: string): Promise<boolean> {
  const expected = await expectedOutcome(name);
  try {
    return isDeepStrictEqual(await actualOutcome(name, expected), expected);
  } catch {
    return false;
  }
}
