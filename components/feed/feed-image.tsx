import type { ShownImage } from "../../lib/library/library";
import type { Words } from "../../lib/words/words";

/** An image where one address is read, in a format that every reader shows. */
export function FeedImage({
  image: { src, width, height },
  alt,
}: {
  image: Pick<ShownImage, "src" | "width" | "height">;
  alt: string;
}) {
  // Lazy, or React adds a preload, which is for a page.
  return (
    <img src={src} alt={alt} width={width} height={height} loading="lazy" />
  );
}

/** The same with its caption and its credit. Without an image, its words stand for it. */
export function FeedFigure({
  image,
  alt,
  caption,
  credit,
  words,
}: {
  image: ShownImage | undefined;
  alt: string;
  caption: string | undefined;
  credit: string | undefined;
  words: Words;
}) {
  return (
    <figure>
      {image ? <FeedImage image={image} alt={alt} /> : alt}
      {(caption || credit) && (
        <figcaption>
          {caption}
          {caption && credit && " "}
          {credit && words.image.credit(credit)}
        </figcaption>
      )}
    </figure>
  );
}
