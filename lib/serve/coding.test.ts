import { expect, it } from "vitest";

import { chooseCoding } from "./coding";

const choose = (header: string | undefined, there = ["br", "gzip"]) =>
  chooseCoding(header, ({ name }) => there.includes(name))?.name;

it("Brotli comes before gzip, whatever the order of the header", () => {
  expect(choose("gzip, deflate, br, zstd")).toBe("br");
  expect(choose("gzip, deflate")).toBe("gzip");
  expect(choose("gzip, br", ["gzip"])).toBe("gzip");
  expect(choose("BR")).toBe("br");
});

it("no coding is chosen when none is there, named or asked for", () => {
  expect(choose(undefined)).toBeUndefined();
  expect(choose("")).toBeUndefined();
  expect(choose("identity, deflate")).toBeUndefined();
  expect(choose("brotli, gzipped, x-gzip")).toBeUndefined();
  expect(choose("br", [])).toBeUndefined();
});

it("a coding of weight nought is refused, any other weight accepts it", () => {
  expect(choose("br;q=0, gzip;q=0.001")).toBe("gzip");
  expect(choose("br ; q=0.000")).toBeUndefined();
  expect(choose("br;q=0.,gzip;q=0.0")).toBeUndefined();
  expect(choose("br;q=1.0")).toBe("br");
  expect(choose("gzip;q=1,br;q=0.5")).toBe("br");
});
