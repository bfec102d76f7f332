import { describe, expect, it } from "vitest";

import { actualOutcome, expectedOutcome, listFixtures } from "./fixture";

const names = await listFixtures();

describe("the dialect", () => {
  it.each(names)("%s", async (name) => {
    const expected = await expectedOutcome(name);
    expect(await actualOutcome(name, expected)).toEqual(expected);
  });
});
