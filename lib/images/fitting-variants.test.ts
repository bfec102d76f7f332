import { expect, it } from "vitest";

import { fittingVariants } from "./fitting-variants";

const variant = (width: number, format: "avif" | "webp" = "avif") => ({
  format,
  width,
  height: width,
  path: `/${width}.${format}`,
  bytes: 1,
  file: `${width}.${format}`,
});
const widths = (
  all: number[],
  where: Parameters<typeof fittingVariants>[2],
  own: number,
) =>
  fittingVariants(
    all.flatMap((width) => [variant(width), variant(width, "webp")]),
    "avif",
    where,
    own,
  ).map(({ width }) => width);

it("a place takes the widths up to the first that is enough for it", () => {
  expect(widths([2000, 400, 800, 1200], "card", 2500)).toEqual([400, 800]);
  expect(widths([400, 900, 2000], "card", 2500)).toEqual([400, 900]);
});

it("a place takes all there is of an image that is narrow", () => {
  expect(widths([120, 250], "body", 250)).toEqual([120, 250]);
  expect(widths([400, 800], "body", 820)).toEqual([400, 800]);
});

it("a place takes none when the widest is too heavy to be there", () => {
  expect(widths([400], "card", 1600)).toEqual([]);
  expect(widths([], "body", 1600)).toEqual([]);
});
