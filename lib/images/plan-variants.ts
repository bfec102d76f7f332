import { places, type ImagePlace } from "./places";
import type { ImageFacts, ImageFormat } from "./read-image";

/** An image in a format and at a width of ours, in pixels. */
export interface Variant {
  format: Exclude<ImageFormat, "svg">;
  width: number;
  height: number;
}

/** More frames and pixels than this, together, are left as they are: they would fill the memory. */
const mostMovingPixels = 50_000_000;

/** The most pixels that WebP has in height or in width; AVIF has one more. */
const highest = 16_383;

/** A step that is nearly as wide as the image saves nothing: the image's own width is taken. */
export const worthAStep = 0.85;

/**
 * The variants that an image needs for the places where it stands, none wider
 * than it is. A drawing fits every place as it is. An image that moves has no
 * AVIF, which our encoder would make of its first frame alone.
 */
export function planVariants(
  facts: ImageFacts,
  where: ReadonlySet<ImagePlace>,
): Variant[] {
  const { format, frames, isTooLarge } = facts;
  if (format === "svg" || isTooLarge || !canMove(facts)) return [];
  const variant = (into: Variant["format"]) => (width: number) => ({
    format: into,
    width,
    height: Math.max(1, Math.round((facts.height * width) / facts.width)),
  });
  const widths = widthsOf(facts, [...where]);
  const fallbacks = [...where]
    .map((place) => places[place].fallback)
    .filter((width) => width < facts.width * worthAStep);
  return [
    ...(frames === 1 ? widths.map(variant("avif")) : []),
    ...widths.map(variant("webp")),
    ...[...new Set(fallbacks)].sort(ascending).map(variant(format)),
  ]
    .filter(({ height }) => height <= highest)
    .filter(isFirst);
}

/** The steps of some places that are narrower than the image, then its own width if the places could use it. */
function widthsOf(
  { width: own }: ImageFacts,
  where: readonly ImagePlace[],
): number[] {
  const steps = [...new Set(where.flatMap((place) => places[place].widths))];
  const narrower = steps.filter((width) => width < own * worthAStep);
  const isWiderAsked = steps.some((width) => width >= own * worthAStep);
  return [...narrower, ...(isWiderAsked ? [own] : [])].sort(ascending);
}

/** Animated PNGs are read as their first frame: they stay as they are. */
function canMove({ format, frames, width, height }: ImageFacts): boolean {
  if (frames === 1) return true;
  return format !== "png" && frames * width * height <= mostMovingPixels;
}

function isFirst(one: Variant, index: number, all: Variant[]): boolean {
  return (
    all.findIndex(
      ({ format, width }) => format === one.format && width === one.width,
    ) === index
  );
}

function ascending(a: number, b: number): number {
  return a - b;
}
