import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

import { rules } from ".";

it("each rule names a part of the program that is there once", () => {
  const lost = rules.filter(
    ({ file, code }) => readFileSync(file, "utf8").split(code).length !== 2,
  );
  expect(lost).toEqual([]);
});

it("each rule says something of its own", () => {
  const sentences = rules.map(({ says }) => says);
  expect(
    sentences.filter((one, index) => sentences.indexOf(one) !== index),
  ).toEqual([]);
});
