import { fr } from "@codegouvfr/react-dsfr";

import type { ShownImage } from "../../lib/library/library";
import type { Words } from "../../lib/words/words";

/** In pixels: a phone shows narrower images in their full size. */
const narrowest = 600;

/** Whether a screen may show more of an image than its place on a page does. */
export function canEnlarge({ full, width }: ShownImage): boolean {
  return width >= narrowest || /\.svg$/i.test(full);
}

/**
 * The link from an image to the whole of it, which `lib/browser/enlarge.ts`
 * shows in a dialog. It stands after the image, in a `parution-enlargeable`.
 */
export function EnlargeLink({
  image,
  caption,
  alt,
  words,
}: {
  image: ShownImage;
  caption: string | undefined;
  alt: string;
  words: Words;
}) {
  const subject = caption || alt;
  return (
    <a
      className="parution-enlarge"
      href={image.full}
      data-enlarged={caption || words.image.enlarged}
      data-close={words.common.close}
    >
      <span className={fr.cx("fr-icon-zoom-in-line")} aria-hidden />
      <span className={fr.cx("fr-sr-only")}>
        {subject ? words.image.enlargeOne(subject) : words.image.enlarge}
      </span>
    </a>
  );
}
