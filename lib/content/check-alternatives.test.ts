import { expect, it } from "vitest";

import { buildSample } from "./test-definitions";

const warnings = (source: string) =>
  buildSample(source)
    .problems.filter(({ rule }) => rule === "missing-alt")
    .map(({ line, column }) => `${line}:${column}`);

it("an image without alternative text is reported, in Markdown and in HTML", () => {
  expect(warnings('Avant ![](./a.png)\n\n<img src="./b.png">')).toEqual([
    "1:7",
    "3:1",
  ]);
});

it("an image with a text, or said to be decorative, is not", () => {
  expect(warnings('![Un plan](./a.png)\n\n<img src="./b.png" alt="">')).toEqual(
    [],
  );
});
