import type { OutputInfo } from "sharp";

import { openImage } from "./open-image";
import type { Variant } from "./plan-variants";
import type { ImageFacts } from "./read-image";

/** The options of each format. */
export type Encoding = Readonly<Record<Variant["format"], object>>;

/**
 * How each format is encoded. AVIF's effort was chosen by measuring size
 * against time: the table is in docs/images.md, `npm run bench` measures anew.
 */
export const encoding = {
  avif: { quality: 60, effort: 1, chromaSubsampling: "4:2:0" },
  webp: { quality: 75, effort: 2 },
  jpeg: { quality: 80, progressive: true },
  png: {},
  gif: {},
} as const satisfies Encoding;

/** Pixels between two steps. */
interface Pixels {
  data: Buffer;
  info: OutputInfo;
}

/**
 * Makes variants of an image, in their order: upright, in sRGB (whatever its
 * profile was), without any metadata, with all its frames if it moves. Rejects
 * when one cannot be made.
 */
export async function encodeVariants(
  source: string | Uint8Array,
  { frames }: Pick<ImageFacts, "frames">,
  variants: readonly Variant[],
  settings: Encoding = encoding,
): Promise<Buffer[]> {
  const encode =
    frames > 1
      ? (variant: Variant) => encodeMoving(source, variant, settings)
      : await encodeStill(source, variants, settings);
  const encoded: Buffer[] = [];
  for (const variant of variants) encoded.push(await encode(variant));
  return encoded;
}

/** The image is decoded once, at the greatest width that is asked for: decoding costs as much as encoding. */
async function encodeStill(
  source: string | Uint8Array,
  variants: readonly Variant[],
  settings: Encoding,
): Promise<(variant: Variant) => Promise<Buffer>> {
  const widest = variants.reduce<Variant | undefined>(
    (most, one) => (one.width > (most?.width ?? 0) ? one : most),
    undefined,
  );
  const base = await openImage(source)
    .autoOrient()
    .resize(widest?.width, widest?.height, { fit: "fill" })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return ({ format, width, height }) =>
    openPixels(base)
      .resize(width, height, { fit: "fill" })
      .toFormat(format, settings[format])
      .toBuffer();
}

function openPixels({ data, info: { width, height, channels } }: Pixels) {
  return openImage(data, { raw: { width, height, channels } });
}

async function encodeMoving(
  source: string | Uint8Array,
  { format, width }: Variant,
  settings: Encoding,
): Promise<Buffer> {
  return openImage(source, { animated: true })
    .resize(width)
    .toFormat(format, settings[format])
    .toBuffer();
}
