import type { ComponentProps } from "react";

import type { ShownImage } from "../../lib/library/library";

/**
 * An image in the formats and widths that a build made of it.
 *
 * @param loading - `first` for the image that the first screen shows, which is
 * asked for before all others; `eager` for one that may be on it
 */
export function Picture({
  image,
  loading = "lazy",
  sizes = image.sizes,
  width = image.width,
  height = image.height,
  className,
  alt,
  ...others
}: Omit<ComponentProps<"img">, "src" | "srcSet" | "loading"> & {
  image: ShownImage;
  alt: string;
  loading?: "first" | "eager" | "lazy" | undefined;
}) {
  const { src, srcSet, sources } = image;
  const isFirst = loading === "first";
  const img = (
    <img
      {...others}
      className={className}
      alt={alt}
      fetchPriority={isFirst ? "high" : undefined}
      loading={isFirst ? "eager" : loading}
      srcSet={srcSet}
      sizes={srcSet && sizes}
      src={src}
      width={width}
      height={height}
    />
  );
  if (sources.length === 0) return img;
  return (
    <>
      {isFirst && <FirstImage image={image} sizes={sizes} />}
      <picture>
        {sources.map((source) => (
          <source key={source.type} {...source} sizes={sizes} />
        ))}
        {img}
      </picture>
    </>
  );
}

/** React preloads an image that stands alone, not one in a `picture`; it moves this to the head. */
function FirstImage({
  image: { src, sources },
  sizes,
}: {
  image: ShownImage;
  sizes: string;
}) {
  const [lightest] = sources;
  if (!lightest) return null;
  return (
    <link
      rel="preload"
      href={src}
      as="image"
      type={lightest.type}
      imageSrcSet={lightest.srcSet}
      imageSizes={sizes}
      fetchPriority="high"
    />
  );
}
