import sharp, { type Sharp, type SharpOptions } from "sharp";

/** What reads and encodes images: another version may do it otherwise. */
export const encoderVersion = `${sharp.versions.sharp} ${sharp.versions.vips}`;

/**
 * Above this, an image is not decoded: a small file may unfold into more than
 * a machine's memory. Telephones take up to 108 million at once.
 */
export const mostPixels = 120_000_000;

// Several images at once, a thread each, are faster than one over all of them.
sharp.concurrency(1);
sharp.cache(false);
// The decoders of what a site may hold, and no other, whatever a file is named.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: [
    "VipsForeignLoadPng",
    "VipsForeignLoadJpeg",
    "VipsForeignLoadWebp",
    "VipsForeignLoadHeif",
    "VipsForeignLoadNsgif",
    "VipsForeignLoadSvg",
  ],
});

/** An image, not read yet. What is asked of it rejects when it cannot be read whole, or has more than `mostPixels`. */
export function openImage(
  source: string | Uint8Array,
  options: SharpOptions = {},
): Sharp {
  return sharp(source, {
    limitInputPixels: mostPixels,
    failOn: "error",
    ...options,
  });
}
