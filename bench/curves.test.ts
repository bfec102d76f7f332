import { expect, it } from "vitest";

import { exponentOf, type Point } from "./curves";

const points = (time: (size: number) => number, isRead = true): Point[] =>
  [1_000, 2_000, 4_000, 8_000].map((size) => {
    const milliseconds = time(size);
    const spread = { least: 0, greatest: 0, median: milliseconds };
    return { size, milliseconds: spread, isRead };
  });

it("the exponent is 1 where time grows as the size, 2 where as its square", () => {
  expect(exponentOf(points((size) => size / 10))).toBeCloseTo(1);
  expect(exponentOf(points((size) => size ** 2 / 1_000))).toBeCloseTo(2);
});

it("the exponent is that of what is read, or of refusals where nothing is", () => {
  const refused = points((size) => size ** 2 / 1_000, false);
  expect(exponentOf(refused)).toBeCloseTo(2);
  expect(exponentOf([...points((size) => size / 10), ...refused])).toBeCloseTo(
    1,
  );
});

it("times too short to tell have no exponent", () => {
  expect(exponentOf(points((size) => size / 1_000))).toBeUndefined();
});
