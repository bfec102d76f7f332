import { expect, it } from "vitest";

import { digestOf } from "./digest";

const none = new Set<string>();

it("a digest changes with any part of a value, and with nothing else", () => {
  const values: unknown[] = [
    {},
    { a: 1 },
    { a: "1" },
    { a: true },
    { a: undefined },
    { a: null },
    { b: 1 },
    { a: 1, b: 1 },
    { b: 1, a: 1 },
    [],
    [[]],
    [1],
    [1, 2],
    [2, 1],
    ["12"],
    ["1", "2"],
    ["", "12"],
    new Map([["a", 1]]),
    new Map([["a", 2]]),
    new Map([["b", 1]]),
    { a: new Map([["a", { b: [1] }]]) },
    { a: new Map([["a", { b: [2] }]]) },
  ];
  const digests = values.map((value) => digestOf(value, none));
  expect(new Set(digests).size).toBe(values.length);
  expect(values.map((value) => digestOf(structuredClone(value), none))).toEqual(
    digests,
  );
});

it("a digest tells one object in two places from two objects alike, and ends where objects hold each other", () => {
  const one = { a: 1 };
  expect(digestOf([one, one], none)).not.toBe(
    digestOf([{ a: 1 }, { a: 1 }], none),
  );
  const parent: { child?: unknown } = {};
  parent.child = { parent };
  expect(digestOf(parent, none)).toMatch(/^[\w-]{43}$/);
});

it("a digest leaves out functions, and the properties that do not count", () => {
  const of = (body: string, make: () => number) =>
    digestOf([{ title: "Un", body, make }], new Set(["body"]));
  expect(of("a", () => 1)).toBe(of("b", () => 2));
});

it("a digest of what cannot be seen whole is refused", () => {
  expect(() => digestOf({ day: new Date(0) }, none)).toThrow("plain");
  expect(() => digestOf([/a/], none)).toThrow("plain");
});

it("long values have a digest too", () => {
  const texts = (last: string) => [...Array(2_000).fill("x".repeat(99)), last];
  expect(digestOf(texts("a"), none)).not.toBe(digestOf(texts("b"), none));
});
