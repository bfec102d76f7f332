import { imageOf, type Library } from "../../lib/library/library";
import type { Entry } from "../../lib/content/entry";
import { CaptionedFigure } from "../layout/captioned-figure";
import { Picture } from "../layout/picture";

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
  const shown = imageOf(library, entry, image.target, "cover");
  if (!shown) return null;
  return (
    <CaptionedFigure
      caption={image.caption}
      credit={image.credit}
      className="parution-cover"
      words={library.words}
    >
      <Picture image={shown} alt={image.alt ?? ""} loading="first" />
    </CaptionedFigure>
  );
}
