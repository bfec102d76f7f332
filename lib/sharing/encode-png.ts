import { promisify } from "node:util";
import { deflate } from "node:zlib";

import { palette, type Canvas } from "./canvas";

const compress = promisify(deflate);

/**
 * A canvas as a PNG of four bits a pixel, with its palette
 * (https://www.w3.org/TR/png-3/). It is compressed by another thread, at a
 * level from which each further one takes twice the time for a tenth less.
 */
export async function encodePng({
  width,
  height,
  lines,
}: Canvas): Promise<Buffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, indexedColour, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flat())),
    chunk("IDAT", await compress(lines, settings)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

const settings = { level: 3, memLevel: 9, chunkSize: 65_536 };

const signature = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
const depth = 4;
const indexedColour = 3;

function chunk(type: string, data: Buffer): Buffer {
  const bytes = Buffer.alloc(12 + data.length);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(type, 4, "latin1");
  bytes.set(data, 8);
  bytes.writeUInt32BE(crc(bytes.subarray(4, -4)), 8 + data.length);
  return bytes;
}

// Node.js has one from 20.15 on.
const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) {
    rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  }
  return rest;
});

function crc(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest = (crcTable[(rest ^ byte) & 0xff] ?? 0) ^ (rest >>> 8);
  }
  return (rest ^ 0xffffffff) >>> 0;
}
