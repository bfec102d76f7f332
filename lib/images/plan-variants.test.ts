import { describe, expect, it } from "vitest";

import type { ImagePlace } from "./places";
import { planVariants } from "./plan-variants";
import type { ImageFacts } from "./read-image";

const photo: ImageFacts = {
  format: "jpeg",
  width: 4000,
  height: 3000,
  isTurned: false,
  frames: 1,
  isTooLarge: false,
  isClean: true,
  hasLocation: false,
};
/** « avif 400x300 » for each variant. */
const plan = (facts: Partial<ImageFacts>, ...where: ImagePlace[]) =>
  planVariants({ ...photo, ...facts }, new Set(where)).map(
    ({ format, width, height }) => `${format} ${width}x${height}`,
  );

describe("the variants of an image", () => {
  it("fit where it stands, in modern formats and once in its own", () => {
    expect(plan({}, "portrait")).toEqual([
      "avif 120x90",
      "avif 240x180",
      "webp 120x90",
      "webp 240x180",
      "jpeg 240x180",
    ]);
    expect(plan({}, "body")).toEqual([
      "avif 400x300",
      "avif 800x600",
      "avif 1600x1200",
      "webp 400x300",
      "webp 800x600",
      "webp 1600x1200",
      "jpeg 800x600",
    ]);
  });

  it("are shared by the places that ask for the same width", () => {
    expect(plan({}, "cover", "card")).toEqual([
      "avif 400x300",
      "avif 800x600",
      "avif 1200x900",
      "avif 2000x1500",
      "webp 400x300",
      "webp 800x600",
      "webp 1200x900",
      "webp 2000x1500",
      "jpeg 400x300",
      "jpeg 1200x900",
    ]);
  });

  it("are never wider than the image", () => {
    expect(plan({ width: 1000, height: 500 }, "body")).toEqual([
      "avif 400x200",
      "avif 800x400",
      "avif 1000x500",
      "webp 400x200",
      "webp 800x400",
      "webp 1000x500",
      "jpeg 800x400",
    ]);
    expect(plan({ width: 90, height: 90 }, "portrait")).toEqual([
      "avif 90x90",
      "webp 90x90",
    ]);
  });

  it("skip a width that is nearly its own", () => {
    expect(plan({ width: 850, height: 850 }, "body")).toEqual([
      "avif 400x400",
      "avif 850x850",
      "webp 400x400",
      "webp 850x850",
    ]);
  });

  it("are none of a drawing, nor of an image that no page shows", () => {
    expect(plan({ format: "svg" }, "body")).toEqual([]);
    expect(plan({})).toEqual([]);
  });

  it("move if it moves, which our AVIF would not", () => {
    expect(
      plan({ format: "gif", width: 600, height: 400, frames: 12 }, "body"),
    ).toEqual(["webp 400x267", "webp 600x400"]);
    expect(plan({ format: "png", frames: 2 }, "body")).toEqual([]);
  });

  it("are none of an image of too many pixels", () => {
    expect(plan({ isTooLarge: true }, "body")).toEqual([]);
  });

  it("are none of an animation that would fill the memory", () => {
    expect(
      plan({ format: "gif", width: 1000, height: 1000, frames: 51 }, "body"),
    ).toEqual([]);
  });

  it("are at least a pixel high", () => {
    expect(plan({ width: 4000, height: 1 }, "portrait")[0]).toBe("avif 120x1");
  });

  it("are no higher than their formats can be", () => {
    expect(plan({ width: 1500, height: 60_000 }, "body")).toEqual([
      "avif 400x16000",
      "webp 400x16000",
    ]);
  });

  it("of a WebP are in WebP once", () => {
    expect(plan({ format: "webp" }, "portrait")).toEqual([
      "avif 120x90",
      "avif 240x180",
      "webp 120x90",
      "webp 240x180",
    ]);
  });
});
