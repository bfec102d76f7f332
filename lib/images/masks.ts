import sharp from "sharp";

import { mostPixels, openImage } from "./open-image";

/** How much of each pixel a drawing covers, from 0 to 255, row after row. */
export interface Mask {
  width: number;
  height: number;
  coverage: Uint8Array;
}

/** The pixels of a drawing, three bytes each: red, green, blue. */
export interface Pixels {
  width: number;
  height: number;
  bytes: Uint8Array;
}

/** What an SVG of our own covers. */
export async function maskOfSvg(svg: string): Promise<Mask> {
  const { data, info } = await openImage(Buffer.from(svg))
    .extractChannel("alpha")
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, coverage: data };
}

/** What an SVG of our own shows, on white. */
export async function pixelsOfSvg(svg: string): Promise<Pixels> {
  const { data, info } = await openImage(Buffer.from(svg))
    .flatten({ background: "white" })
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, bytes: data };
}

/** How a text is set. */
export interface TextSetting {
  /** The typeface's file, and its name as Pango knows it. */
  file: string;
  name: string;
  /** In pixels. */
  size: number;
  /** Where lines are broken, in pixels. */
  width: number;
}

/**
 * What a text covers in any script, each in its own direction: letters that the
 * typeface lacks are of one that the machine has.
 */
export async function maskOfText(
  text: string,
  { file, name, size, width }: TextSetting,
): Promise<Mask> {
  const { data, info } = await sharp({
    limitInputPixels: mostPixels,
    text: {
      text: text.replace(/&/g, "&amp;").replace(/</g, "&lt;"),
      fontfile: file,
      font: `${name} ${size}`,
      // A point is then a pixel.
      dpi: 72,
      width,
      wrap: "word-char",
    },
  })
    .toColourspace("b-w")
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, coverage: data };
}
