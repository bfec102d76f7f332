const strippers = {
  png: stripPng,
  jpeg: stripJpeg,
  webp: stripWebp,
  gif: stripGif,
} as const;

/**
 * An image file without what is not needed to show it: where and with what it
 * was taken, who edited it. Its pixels and its colour profile stay as they
 * are: each format is a list of parts, of which some are left out.
 */
export function stripMetadata(
  format: keyof typeof strippers,
  bytes: Buffer,
): Buffer {
  return strippers[format](bytes);
}

/** Parts of a PNG that only tell: see the PNG specification, third edition, 11.3. */
const pngNotes = new Set(["eXIf", "tEXt", "zTXt", "iTXt", "tIME", "dSIG"]);

const pngSignatureLength = 8;

function stripPng(bytes: Buffer): Buffer {
  const kept = [bytes.subarray(0, pngSignatureLength)];
  let at = pngSignatureLength;
  // A length, a name, the content, a checksum.
  while (at + 12 <= bytes.length) {
    const end = at + 12 + bytes.readUInt32BE(at);
    const name = bytes.toString("latin1", at + 4, at + 8);
    if (!pngNotes.has(name)) kept.push(bytes.subarray(at, end));
    at = end;
    if (name === "IEND") break;
  }
  return Buffer.concat(kept);
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

function stripJpeg(bytes: Buffer): Buffer {
  const kept = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === byteOfMarkers) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === endOfImage) break;
    const header = at + 2 + bytes.readUInt16BE(at + 2);
    const end = marker === startOfScan ? nextMarker(bytes, header) : header;
    const segment = bytes.subarray(at, end);
    const isOtherApp2 = marker === 0xe2 && !isColourProfile(segment);
    if (!isJpegNote(marker) && !isOtherApp2) kept.push(segment);
    at = end;
  }
  // Cameras append further pictures, with notes of their own, after the end of the first.
  return Buffer.concat([...kept, Buffer.from([byteOfMarkers, endOfImage])]);
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

/** RFC 9649, 2.7. */
const webpNotes = new Set(["EXIF", "XMP "]);
const webpHeaderLength = 12;
const exifAndXmpFlags = 0b0000_1100;

function stripWebp(bytes: Buffer): Buffer {
  const kept: Buffer[] = [];
  let at = webpHeaderLength;
  while (at + 8 <= bytes.length) {
    const length = bytes.readUInt32LE(at + 4);
    // A part of odd length has a byte more.
    const end = at + 8 + length + (length % 2);
    const name = bytes.toString("latin1", at, at + 4);
    if (!webpNotes.has(name)) {
      kept.push(
        name === "VP8X"
          ? withoutFlags(bytes.subarray(at, end))
          : bytes.subarray(at, end),
      );
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
const gifComment = 0xfe;
const gifApplication = 0xff;
const turnCounters = new Set(["NETSCAPE2.0", "ANIMEXTS1.0"]);

function stripGif(bytes: Buffer): Buffer {
  const start = 13 + paletteLength(bytes[10]);
  const kept = [bytes.subarray(0, start)];
  let at = start;
  while (at < bytes.length) {
    if (bytes[at] === 0x21) {
      const label = bytes[at + 1];
      const end = endOfBlocks(bytes, at + 2);
      const name = bytes.toString("latin1", at + 3, at + 14);
      const isNote =
        label === gifComment ||
        (label === gifApplication && !turnCounters.has(name));
      if (!isNote) kept.push(bytes.subarray(at, end));
      at = end;
    } else if (bytes[at] === 0x2c) {
      const pixels = at + 10 + paletteLength(bytes[at + 9]) + 1;
      const end = endOfBlocks(bytes, pixels);
      kept.push(bytes.subarray(at, end));
      at = end;
    } else break;
  }
  return Buffer.concat([...kept, Buffer.from([0x3b])]);
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
