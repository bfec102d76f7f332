import type { Entry } from "../../lib/content/entry";
import { openingImage } from "../../lib/content/opening-image";
import { directives } from "../directives";

/** The image of a body that the first screen shows, when there is no main image before it. */
export function firstImage({ image, body }: Entry): string | undefined {
  const hasMain = image !== undefined && !image.hidden;
  return hasMain ? undefined : openingImage(body, directives);
}
