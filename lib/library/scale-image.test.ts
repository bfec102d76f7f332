import { describe, expect, it } from "vitest";

import { scaleImage } from "./scale-image";

describe("the size of an image", () => {
  const image = { width: 1200, height: 800 };

  it("keeps its shape at the width that is wanted", () => {
    const size = { width: 600, height: 400 };
    expect(scaleImage(image, { width: "600" })).toEqual(size);
    expect(scaleImage(image, { width: 600, height: 600 })).toEqual(size);
    expect(scaleImage(image, { width: "600px" })).toEqual(size);
  });

  it("follows the height that is wanted when no width is", () => {
    expect(scaleImage(image, { height: "200" })).toEqual({
      width: 300,
      height: 200,
    });
  });

  it("is its own without a number of pixels", () => {
    expect(scaleImage(image, {})).toEqual(image);
    expect(scaleImage(image, { width: "50%", height: "auto" })).toEqual(image);
    expect(scaleImage(image, { width: "0" })).toEqual(image);
  });
});
