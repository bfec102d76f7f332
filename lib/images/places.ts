/** Where an image may stand on a page. */
export type ImagePlace =
  "logo" | "portrait" | "card" | "feature" | "body" | "cover";

interface Place {
  /** Widths of its variants, in pixels of the file. */
  widths: readonly number[];
  /** The width for browsers that read neither AVIF nor WebP, and know no densities. */
  fallback: number;
  /** The width that it is shown at, before it is cut to fit, as the `sizes` attribute says it. */
  sizes: string;
}

/**
 * From the narrowest phone at its least density to the widest screen at twice
 * its density. The steps are as few as still halve what is sent for nothing;
 * they are shared, so that an image used in two places is not made twice. A
 * test in a browser compares `sizes` with what the stylesheet gives.
 */
export const places: Readonly<Record<ImagePlace, Place>> = {
  logo: {
    widths: [240, 480],
    fallback: 240,
    sizes: "240px",
  },
  portrait: {
    widths: [120, 240],
    fallback: 240,
    sizes: "(min-width: 48em) 120px, 96px",
  },
  card: {
    widths: [400, 800],
    fallback: 400,
    sizes:
      "(min-width: 78em) 384px, (min-width: 62em) 31vw, (min-width: 48em) 47vw, calc(100vw - 2rem)",
  },
  feature: {
    widths: [400, 800, 1200],
    fallback: 800,
    sizes:
      "(min-width: 62em) 560px, (min-width: 48em) 85vw, calc(100vw - 2rem)",
  },
  body: {
    widths: [400, 800, 1600],
    fallback: 800,
    sizes:
      "(min-width: 78em) 800px, (min-width: 62em) 65vw, (min-width: 48em) 80vw, calc(100vw - 2rem)",
  },
  cover: {
    widths: [400, 800, 1200, 2000],
    fallback: 1200,
    sizes:
      "(min-width: 78em) 1000px, (min-width: 62em) 81vw, (min-width: 48em) calc(100vw - 3rem), calc(100vw - 2rem)",
  },
};
