import type { MadeVariant } from "./made-images";
import { places, type ImagePlace } from "./places";
import { worthAStep } from "./plan-variants";

/**
 * The variants of a format that a place has use for, the narrowest first: those
 * made for another place are taken too, up to the first that is wide enough.
 * None when the widest would not be: it weighed as much as the image itself,
 * which then is what to show.
 *
 * @param own - width of the image itself, in pixels
 */
export function fittingVariants(
  variants: readonly MadeVariant[],
  format: MadeVariant["format"],
  where: ImagePlace,
  own: number,
): MadeVariant[] {
  const most = Math.min(Math.max(...places[where].widths), own * worthAStep);
  const all = variants
    .filter((variant) => variant.format === format)
    .sort((one, other) => one.width - other.width);
  const enough = all.findIndex(({ width }) => width >= most);
  return all.slice(0, enough + 1);
}
