import { isDeepStrictEqual } from "node:util";

import { actualOutcome, expectedOutcome, listFixtures } from "./fixture";

/** Says the names of the fixtures that fail, as JSON: the whole output of this program. */
const failing: string[] = [];
for (const name of await listFixtures()) {
  const expected = await expectedOutcome(name);
  try {
    const actual = await actualOutcome(name, expected);
    if (!isDeepStrictEqual(actual, expected)) failing.push(name);
  } catch {
    failing.push(name);
  }
}
console.log(JSON.stringify(failing));
