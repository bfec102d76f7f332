import sharp from "sharp";
import { describe, expect, it } from "vitest";

import { stripMetadata } from "./strip-metadata";

/** A picture of noise, so that no part of it is like another. */
const noise = (width = 40, height = 30) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: "white",
      noise: { type: "gaussian", mean: 128, sigma: 40 },
    },
  });
const exif = {
  IFD0: { Artist: "Camille Exemple" },
  IFD3: { GPSLatitude: "48/1 51/1 0/1", GPSLatitudeRef: "N" },
};
const xmp =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><note>Camille Exemple</note></x:xmpmeta>';
const pixels = (bytes: Buffer) =>
  sharp(bytes, { animated: true }).raw().toBuffer();

const withNotes = () =>
  noise().withExif(exif).withXmp(xmp).withIccProfile("p3");

describe("an image without its metadata", () => {
  it.each([
    ["png", () => withNotes().png().toBuffer()],
    ["jpeg", () => withNotes().jpeg().toBuffer()],
    ["jpeg", () => withNotes().jpeg({ progressive: true }).toBuffer()],
    ["webp", () => withNotes().webp().toBuffer()],
  ] as const)(
    "in %s keeps its pixels and its colour profile only",
    async (format, make) => {
      const bytes = await make();
      expect(bytes.includes("Camille Exemple")).toBe(true);
      const stripped = stripMetadata(format, bytes);
      const metadata = await sharp(stripped).metadata();
      expect(metadata.exif).toBeUndefined();
      expect(metadata.xmp).toBeUndefined();
      expect(metadata.icc).toBeDefined();
      expect(stripped.includes("Camille Exemple")).toBe(false);
      expect((await pixels(stripped)).equals(await pixels(bytes))).toBe(true);
    },
  );

  it("in PNG has none of its texts and dates", async () => {
    const png = await noise().png().toBuffer();
    const chunk = (name: string, content: string) => {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(content.length);
      return Buffer.concat([
        length,
        Buffer.from(name + content, "latin1"),
        Buffer.alloc(4),
      ]);
    };
    const header = png.subarray(0, 33);
    const rest = png.subarray(33);
    const noted = Buffer.concat([
      header,
      chunk("tEXt", "Author\0Camille"),
      chunk("iTXt", "Comment\0Paris"),
      chunk("tIME", "\x07\xe6\x01\x01\x01\x01\x01"),
      rest,
    ]);
    expect(stripMetadata("png", noted).equals(png)).toBe(true);
  });

  it("in JPEG has no comment, nor the further pictures that a camera appends", async () => {
    const jpeg = await noise().jpeg().toBuffer();
    const comment = Buffer.from(
      [0xff, 0xfe, 0, 8, ..."Paris\0".slice(0, 6)].map((part) =>
        typeof part === "string" ? part.charCodeAt(0) : part,
      ),
    );
    const noted = Buffer.concat([
      jpeg.subarray(0, 2),
      comment,
      jpeg.subarray(2),
      await noise(4, 4).withExif(exif).jpeg().toBuffer(),
    ]);
    expect(stripMetadata("jpeg", noted).equals(jpeg)).toBe(true);
  });

  it("in GIF still moves as often as it did, without its comments", async () => {
    const frames = await Promise.all(
      [1, 2].map(() => noise(20, 20).png().toBuffer()),
    );
    const gif = await sharp(frames, { join: { animated: true } })
      .gif({ loop: 3, delay: [100, 200] })
      .toBuffer();
    const note = Buffer.from("\x21\xfe\x05Paris\x00", "latin1");
    const noted = Buffer.concat([gif.subarray(0, -1), note, gif.subarray(-1)]);
    const stripped = stripMetadata("gif", noted);
    expect(stripped.equals(gif)).toBe(true);
    const { pages, loop, delay } = await sharp(stripped).metadata();
    expect({ pages, loop, delay }).toEqual({
      pages: 2,
      loop: 3,
      delay: [100, 200],
    });
  });

  it("is itself when it had none", async () => {
    const png = await noise().png().toBuffer();
    expect(stripMetadata("png", png).equals(png)).toBe(true);
    const webp = await noise().webp().toBuffer();
    expect(stripMetadata("webp", webp).equals(webp)).toBe(true);
  });
});
