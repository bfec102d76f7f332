import { fr } from "@codegouvfr/react-dsfr";

import { imageOf, type Library } from "../../lib/library/library";
import type { Entry } from "../../lib/content/entry";

/** The main image of an article, with its caption and credit. */
export function MainImage({
  library,
  entry,
}: {
  library: Library;
  entry: Entry;
}) {
  const { image } = entry;
  if (!image || image.hidden) return null;
  const shown = imageOf(library, entry, image.target);
  if (!shown) return null;
  const { caption, credit } = image;
  const hasCaption = Boolean(caption || credit);
  return (
    <figure
      className={`${fr.cx("fr-content-media")} parution-cover`}
      role={hasCaption ? "group" : undefined}
      aria-label={caption}
    >
      <div className={fr.cx("fr-content-media__img")}>
        <img alt={image.alt ?? ""} fetchPriority="high" {...shown} />
      </div>
      {hasCaption && (
        <figcaption className={fr.cx("fr-content-media__caption")}>
          {caption}
          {credit && <span>Crédit : {credit}</span>}
        </figcaption>
      )}
    </figure>
  );
}
