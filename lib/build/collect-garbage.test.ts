import { setImmediate } from "node:timers/promises";
import { expect, it } from "vitest";

import { collectNow } from "./collect-garbage";

it("lets go at once of what nothing holds any more", async () => {
  const held = new WeakRef(new Array<number>(1_000_000).fill(1));
  // Until the end of the task that made it, a weak reference holds.
  await setImmediate();
  expect(held.deref()?.length).toBe(1_000_000);
  await setImmediate();
  collectNow();
  expect(held.deref()).toBeUndefined();
});
