import sharp from "sharp";
import { describe, expect, it } from "vitest";

import { stripMetadata, type StrippableFormat } from "./strip-metadata";
import { noise } from "./test-images";

/** What is left of a file that is made as its format asks. */
function strip(format: StrippableFormat, bytes: Buffer): Buffer {
  const stripped = stripMetadata(format, bytes);
  if (!stripped) throw new Error("The file is not made as its format asks");
  return stripped;
}

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
      const stripped = strip(format, bytes);
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
    expect(strip("png", noted).equals(png)).toBe(true);
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
    expect(strip("jpeg", noted).equals(jpeg)).toBe(true);
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
    const stripped = strip("gif", noted);
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
    expect(strip("png", png).equals(png)).toBe(true);
    const webp = await noise().webp().toBuffer();
    expect(strip("webp", webp).equals(webp)).toBe(true);
  });

  it("in PNG has no part that is not in its specification", async () => {
    const png = await noise().png().toBuffer();
    const unknown = Buffer.from("\0\0\0\x05caBXParis\0\0\0\0", "latin1");
    const noted = Buffer.concat([
      png.subarray(0, 33),
      unknown,
      png.subarray(33),
      Buffer.from("Camille"),
    ]);
    expect(strip("png", noted).equals(png)).toBe(true);
  });

  it("in WebP has nothing after its end", async () => {
    const webp = await noise().webp().toBuffer();
    const noted = Buffer.concat([
      webp,
      Buffer.from("NOTE\x05\0\0\0Paris\0", "latin1"),
    ]);
    expect(strip("webp", noted).equals(webp)).toBe(true);
  });

  it("in JPEG may have bytes that only fill, before its pixels and its notes", async () => {
    const jpeg = await withNotes().jpeg().toBuffer();
    const filled = Buffer.concat([
      jpeg.subarray(0, 2),
      Buffer.from([0xff, 0xff]),
      jpeg.subarray(2),
    ]);
    const stripped = strip("jpeg", filled);
    expect(stripped.includes("Camille Exemple")).toBe(false);
    expect((await pixels(stripped)).equals(await pixels(jpeg))).toBe(true);
  });

  it.each([
    ["png", 60],
    ["jpeg", 60],
    ["webp", 60],
    ["gif", 60],
  ] as const)(
    "is not told of a %s that was cut short",
    async (format, left) => {
      const bytes = await noise().toFormat(format).toBuffer();
      const cut = bytes.subarray(0, (bytes.length * left) / 100);
      expect(stripMetadata(format, cut)).toBeUndefined();
    },
  );

  it("is not told of a JPEG with bytes that belong to nothing", async () => {
    const jpeg = await noise().jpeg().toBuffer();
    const stray = Buffer.concat([
      jpeg.subarray(0, 2),
      Buffer.from([1, 2]),
      jpeg.subarray(2),
    ]);
    expect(stripMetadata("jpeg", stray)).toBeUndefined();
  });
});
