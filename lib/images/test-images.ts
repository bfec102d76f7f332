import sharp from "sharp";

/** For the tests: a picture no part of which is like another, as in a photo. */
export function noise(width = 40, height = 30) {
  return sharp({
    create: {
      width,
      height,
      channels: 3,
      background: "white",
      noise: { type: "gaussian", mean: 128, sigma: 40 },
    },
  });
}
