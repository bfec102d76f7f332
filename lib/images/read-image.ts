import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import readExif from "exif-reader";
import type { Metadata } from "sharp";

import { cleanSvg } from "./clean-svg";
import { stripMetadata } from "./strip-metadata";
import { mostPixels, openImage } from "./open-image";

/** The formats that a site may hold. */
export const imageFormats = [
  "png",
  "jpeg",
  "webp",
  "avif",
  "gif",
  "svg",
] as const;

export type ImageFormat = (typeof imageFormats)[number];

/** What an image is, as far as pages and encoders need to know. */
export interface ImageFacts {
  format: ImageFormat;
  /** In pixels, as shown: cameras write beside the pixels how to turn them. */
  width: number;
  height: number;
  isTurned: boolean;
  /** More than one when it moves. */
  frames: number;
  /** Whether it has too many pixels to be shown on a page. */
  isTooLarge: boolean;
  /** Whether it says nothing but what is needed to show it upright. */
  isClean: boolean;
  hasLocation: boolean;
}

/** Why a file is no image that browsers show. */
export type ImageFault = "unreadable" | "cut" | "other-format";

/** An image file of the site. */
export interface SiteImage {
  /** SHA-256 of its bytes, in hexadecimal. */
  hash: string;
  /** How much it weighs. */
  bytes: number;
  read: ImageFacts | ImageFault;
}

/** How an image file of a site is read. Rejects when the file cannot be opened. */
export type ReadImage = (path: string) => Promise<SiteImage>;

/** Reads an image file whole, so that one that was cut short is found. */
export const readImage: ReadImage = async (path) => {
  const bytes = await readFile(path);
  return {
    hash: hashOf(bytes),
    bytes: bytes.length,
    read: await inspectImage(bytes, isSvgName(path)),
  };
};

export function hashOf(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}

export function isSvgName(path: string): boolean {
  return /\.svg$/i.test(path);
}

/**
 * What an image is, or why it is none.
 *
 * @param isSvg - whether its name says that it is a drawing: browsers believe the name
 */
export async function inspectImage(
  bytes: Buffer,
  isSvg: boolean,
): Promise<ImageFacts | ImageFault> {
  let metadata: Metadata;
  try {
    // Only its header is read.
    metadata = await openImage(bytes, { limitInputPixels: false }).metadata();
  } catch {
    return "unreadable";
  }
  const format = formatOf(metadata);
  if (format === undefined || (format === "svg") !== isSvg) {
    return "other-format";
  }
  const facts = factsOf(format, metadata, bytes);
  if (format === "svg") return cleanSvg(bytes) ? facts : "unreadable";
  if (format === "gif" && !stripMetadata(format, bytes)) return "cut";
  const isWhole = facts.isTooLarge || (await canBeDecoded(bytes));
  return isWhole ? facts : "cut";
}

function factsOf(
  format: ImageFormat,
  metadata: Metadata,
  bytes: Buffer,
): ImageFacts {
  const { autoOrient, orientation = 1, pages = 1, exif, xmp } = metadata;
  const { width, height } = autoOrient;
  const isTurned = orientation > 1;
  const isStripped =
    format === "avif"
      ? exif === undefined && xmp === undefined
      : format !== "svg" &&
        stripMetadata(format, bytes)?.length === bytes.length;
  return {
    format,
    width,
    height,
    isTurned,
    frames: format === "png" && isAnimatedPng(bytes) ? 2 : pages,
    isTooLarge: format !== "svg" && width * height > mostPixels,
    isClean: !isTurned && isStripped,
    hasLocation: exif !== undefined && holdsLocation(exif),
  };
}

function formatOf({ format, compression }: Metadata): ImageFormat | undefined {
  // What iPhones take is the same container, but only Safari shows it.
  if (format === "heif") return compression === "av1" ? "avif" : undefined;
  return imageFormats.find((known) => known === format);
}

/** All its pixels are read: a file that was cut short has its first lines. */
async function canBeDecoded(bytes: Buffer): Promise<boolean> {
  try {
    await openImage(bytes).resize(1, 1, { fit: "fill" }).raw().toBuffer();
    return true;
  } catch {
    return false;
  }
}

/** Whether EXIF data hold a latitude. What cannot be read says nothing. */
function holdsLocation(exif: Buffer): boolean {
  try {
    return readExif(exif).GPSInfo?.GPSLatitude !== undefined;
  } catch {
    return false;
  }
}

/** An animated PNG has an `acTL` chunk before its pixels; libvips reads its first frame only. */
function isAnimatedPng(bytes: Buffer): boolean {
  return bytes.subarray(0, bytes.indexOf("IDAT")).includes("acTL");
}
