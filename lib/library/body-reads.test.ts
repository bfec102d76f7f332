import { setTimeout as wait } from "node:timers/promises";
import { expect, it } from "vitest";

import { emptyBody } from "../content/build-body";
import type { Body } from "../content/entry";
import { createBodyReads } from "./body-reads";

const bodyWith = (anchor: string): Body => ({
  ...emptyBody(),
  anchors: [anchor],
});

it("the bodies that something is made of are told, though several are made at once", async () => {
  const reads = createBodyReads();
  const one = bodyWith("un");
  const two = bodyWith("deux");
  reads.watch(one, "key of one");
  reads.watch(two, "key of two");
  const makeOne = reads.note(async () => {
    await wait(5);
    return one.anchors.join();
  });
  const makeBoth = reads.note(async () => {
    await wait(1);
    // A copy of what holds a body still tells that it is used.
    const copy = { ...{ one, two } };
    return copy.two.anchors.join() + copy.one.anchors.join();
  });
  const makeNone = reads.note(() => Promise.resolve("rien"));
  expect(await Promise.all([makeOne, makeBoth, makeNone])).toEqual([
    { made: "un", keys: ["key of one"] },
    { made: "deuxun", keys: ["key of two", "key of one"] },
    { made: "rien", keys: [] },
  ]);
});

it("a body whose tree is on the disk is watched too, and is read only when it is asked for", async () => {
  const reads = createBodyReads();
  const body = bodyWith("un");
  let opened = 0;
  Object.defineProperty(body, "tree", {
    get: () => {
      opened += 1;
      return { type: "root", children: [] };
    },
    enumerable: true,
    configurable: true,
  });
  reads.watch(body, "key");
  expect(opened).toBe(0);
  const { keys } = await reads.note(() =>
    Promise.resolve(body.tree.children.length),
  );
  expect(keys).toEqual(["key"]);
  expect(opened).toBe(1);
});
