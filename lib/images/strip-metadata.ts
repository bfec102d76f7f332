const strippers = {
  png: stripPng,
  jpeg: stripJpeg,
  webp: stripWebp,
  gif: stripGif,
} as const;

/** The formats whose metadata can be taken out without touching their pixels. */
export type StrippableFormat = keyof typeof strippers;

/**
 * An image file without what is not needed to show it: where and with what it
 * was taken, who edited it. Its pixels and its colour profile stay as they
 * are: each format is a list of parts, of which some are left out. Undefined
 * when the file is not made as its format asks: browsers may show it still.
 */
export function stripMetadata(
  format: StrippableFormat,
  bytes: Buffer,
): Buffer | undefined {
  return strippers[format](bytes);
}

/** Parts of a PNG that show it: see the PNG specification, third edition, 11. */
const pngParts = new Set(
  (
    "IHDR PLTE IDAT IEND tRNS acTL fcTL fdAT " +
    "iCCP sRGB gAMA cHRM cICP mDCV cLLI sBIT bKGD hIST pHYs"
  ).split(" "),
);

const pngSignatureLength = 8;

function stripPng(bytes: Buffer): Buffer | undefined {
  const kept = [bytes.subarray(0, pngSignatureLength)];
  let at = pngSignatureLength;
  // A length, a name, the content, a checksum.
  while (at + 12 <= bytes.length) {
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) return undefined;
    const name = bytes.toString("latin1", at + 4, at + 8);
    if (pngParts.has(name)) kept.push(bytes.subarray(at, end));
    if (name === "IEND") return Buffer.concat(kept);
    at = end;
  }
  return undefined;
}

/** ITU-T T.81, B.1.1.3: APP0 (JFIF), APP2 (colour profiles) and APP14 (Adobe's colours) say how to show it. */
const jpegProfiles = new Set([0xe0, 0xe2, 0xee]);
const isJpegNote = (marker: number) =>
  marker === 0xfe ||
  (marker >= 0xe0 && marker <= 0xef && !jpegProfiles.has(marker));

const startOfScan = 0xda;
const endOfImage = 0xd9;
const byteOfMarkers = 0xff;

/** APP2 also holds the list of a camera's further pictures, whose places would no longer be right. */
const isColourProfile = (segment: Buffer) =>
  segment.toString("latin1", 4, 15) === "ICC_PROFILE";

function stripJpeg(bytes: Buffer): Buffer | undefined {
  const kept = [bytes.subarray(0, 2)];
  let at = 2;
  let hasPixels = false;
  while (at + 2 <= bytes.length && bytes[at] === byteOfMarkers) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === byteOfMarkers) {
      // Any number of these may stand before a marker.
      at += 1;
      continue;
    }
    if (marker === endOfImage) {
      // Cameras append further pictures, with notes of their own, after it.
      kept.push(bytes.subarray(at, at + 2));
      return hasPixels ? Buffer.concat(kept) : undefined;
    }
    if (at + 4 > bytes.length) return undefined;
    const header = at + 2 + bytes.readUInt16BE(at + 2);
    const isScan = marker === startOfScan;
    const end = isScan ? nextMarker(bytes, header) : header;
    const segment = bytes.subarray(at, end);
    const isOtherApp2 = marker === 0xe2 && !isColourProfile(segment);
    if (!isJpegNote(marker) && !isOtherApp2) kept.push(segment);
    hasPixels ||= isScan;
    at = end;
  }
  return undefined;
}

/** Where the pixels of a scan end: among them, a marker's byte is followed by zero or a restart. */
function nextMarker(bytes: Buffer, from: number): number {
  for (
    let at = bytes.indexOf(byteOfMarkers, from);
    at !== -1;
    at = bytes.indexOf(byteOfMarkers, at + 1)
  ) {
    const next = bytes[at + 1] ?? 0;
    const isRestart = next >= 0xd0 && next <= 0xd7;
    if (next !== 0 && next !== byteOfMarkers && !isRestart) return at;
  }
  return bytes.length;
}

/** Parts of a WebP that show it: RFC 9649, 2.7. */
const webpParts = new Set([
  "VP8X",
  "VP8 ",
  "VP8L",
  "ALPH",
  "ANIM",
  "ANMF",
  "ICCP",
]);
const webpHeaderLength = 12;
const exifAndXmpFlags = 0b0000_1100;

function stripWebp(bytes: Buffer): Buffer | undefined {
  const whole = 8 + bytes.readUInt32LE(4);
  if (whole > bytes.length) return undefined;
  const kept: Buffer[] = [];
  let at = webpHeaderLength;
  while (at + 8 <= whole) {
    const length = bytes.readUInt32LE(at + 4);
    // A part of odd length has a byte more.
    const end = at + 8 + length + (length % 2);
    if (end > whole) return undefined;
    const name = bytes.toString("latin1", at, at + 4);
    const part = bytes.subarray(at, end);
    if (webpParts.has(name)) {
      kept.push(name === "VP8X" ? withoutFlags(part) : part);
    }
    at = end;
  }
  const header = Buffer.from(bytes.subarray(0, webpHeaderLength));
  const length = kept.reduce((sum, part) => sum + part.length, 0);
  header.writeUInt32LE(length + 4, 4);
  return Buffer.concat([header, ...kept]);
}

function withoutFlags(part: Buffer): Buffer {
  const copy = Buffer.from(part);
  copy[8] = (copy[8] ?? 0) & ~exifAndXmpFlags;
  return copy;
}

/** GIF89a, 18 to 26: the animation's number of turns is an application extension too. */
const gifExtension = 0x21;
const gifFrame = 0x2c;
const gifEnd = 0x3b;
const gifComment = 0xfe;
const gifApplication = 0xff;
const turnCounters = new Set(["NETSCAPE2.0", "ANIMEXTS1.0"]);

function stripGif(bytes: Buffer): Buffer | undefined {
  const start = 13 + paletteLength(bytes[10]);
  const kept = [bytes.subarray(0, start)];
  let at = start;
  while (at < bytes.length && bytes[at] !== gifEnd) {
    if (bytes[at] === gifExtension) {
      const end = endOfBlocks(bytes, at + 2);
      if (!isGifNote(bytes, at)) kept.push(bytes.subarray(at, end));
      at = end;
    } else if (bytes[at] === gifFrame) {
      const pixels = at + 10 + paletteLength(bytes[at + 9]) + 1;
      const end = endOfBlocks(bytes, pixels);
      kept.push(bytes.subarray(at, end));
      at = end;
    } else return undefined;
  }
  if (at >= bytes.length) return undefined;
  return Buffer.concat([...kept, Buffer.from([gifEnd])]);
}

function isGifNote(bytes: Buffer, at: number): boolean {
  const label = bytes[at + 1];
  const name = bytes.toString("latin1", at + 3, at + 14);
  return (
    label === gifComment ||
    (label === gifApplication && !turnCounters.has(name))
  );
}

/** Bytes of a palette, as the flags before it say. */
function paletteLength(flags = 0): number {
  return flags & 0b1000_0000 ? 3 * 2 ** ((flags & 0b111) + 1) : 0;
}

/** Where a row of blocks ends: each begins with its length, the last has none. */
function endOfBlocks(bytes: Buffer, from: number): number {
  let at = from;
  for (let length = bytes[at]; length; length = bytes[at]) at += length + 1;
  return at + 1;
}
