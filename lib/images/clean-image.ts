import { cleanSvg } from "./clean-svg";
import { openImage } from "./open-image";
import type { ImageFacts } from "./read-image";
import { stripMetadata } from "./strip-metadata";

/** Raised when an image would be cleaned otherwise: what was kept is then made anew. */
export const cleaningVersion = 3;

/** The best first; the first that is no heavier than the original is taken. */
const qualities = [90, 80, 70, 60];

/**
 * An image in its own format and size with nothing but what shows it: pixels,
 * transparency, colour profile. Pixels stay as they are, but for one that has
 * to be turned, AVIF, and what is not made as its format asks. A drawing has
 * nothing left that acts.
 */
export async function cleanImage(
  bytes: Buffer,
  facts: ImageFacts,
): Promise<Buffer> {
  const { format, isTurned, isClean, isTooLarge, frames } = facts;
  if (format === "svg") return cleanSvg(bytes) ?? Buffer.alloc(0);
  if (isClean) return bytes;
  if (format === "avif") return encodeAnew(bytes, facts);
  // Encoded anew, it would move no more, or fill the memory.
  const mayBeEncoded = frames === 1 && !isTooLarge;
  const stripped = stripMetadata(format, bytes);
  return stripped && !(isTurned && mayBeEncoded)
    ? stripped
    : encodeAnew(bytes, facts);
}

async function encodeAnew(
  bytes: Buffer,
  { format }: ImageFacts,
): Promise<Buffer> {
  let encoded = bytes;
  for (const quality of qualities) {
    encoded = await openImage(bytes)
      .autoOrient()
      .keepIccProfile()
      // A PNG loses nothing; asked for a quality, it would lose colours.
      .toFormat(
        format,
        format === "png" ? { compressionLevel: 9 } : { quality },
      )
      .toBuffer();
    if (encoded.length <= bytes.length) break;
  }
  return encoded;
}
