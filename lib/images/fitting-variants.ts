import type { MadeVariant } from "./made-images";
import { places, type ImagePlace } from "./places";

/**
 * The variants of a format that a place has use for, the narrowest first: one
 * made for another place is taken too, up to the first that is wide enough.
 */
export function fittingVariants(
  variants: readonly MadeVariant[],
  format: MadeVariant["format"],
  where: ImagePlace,
): MadeVariant[] {
  const most = Math.max(...places[where].widths);
  const all = variants
    .filter((variant) => variant.format === format)
    .sort((one, other) => one.width - other.width);
  const enough = all.findIndex(({ width }) => width >= most);
  return enough === -1 ? all : all.slice(0, enough + 1);
}
