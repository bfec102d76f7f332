import { fr } from "@codegouvfr/react-dsfr";

import type { ShownImage } from "../../lib/library/library";

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
}: {
  image: ShownImage;
  caption: string | undefined;
  alt: string;
}) {
  const subject = caption || alt;
  return (
    <a
      className="parution-enlarge"
      href={image.full}
      data-enlarged={caption || "Image agrandie"}
      data-close="Fermer"
    >
      <span className={fr.cx("fr-icon-zoom-in-line")} aria-hidden />
      <span className={fr.cx("fr-sr-only")}>
        Agrandir l’image{subject && `\u00a0: ${subject}`}
      </span>
    </a>
  );
}
