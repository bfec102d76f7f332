import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { describe, expect, it } from "vitest";

import { inspectImage } from "./read-image";
import { noise } from "./test-images";

const blank = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "white" } });
const svg = (attributes: string) =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}></svg>`);
const still = {
  isTurned: false,
  frames: 1,
  isTooLarge: false,
  isClean: true,
  hasLocation: false,
};

describe("an image", () => {
  it.each(["png", "jpeg", "webp", "avif", "gif"] as const)(
    "may be in %s",
    async (format) => {
      const bytes = await blank(40, 30).toFormat(format).toBuffer();
      expect(await inspectImage(bytes, false)).toEqual({
        ...still,
        format,
        width: 40,
        height: 30,
      });
    },
  );

  it("may be a drawing, as large as it says", async () => {
    expect(await inspectImage(svg('width="60" height="20"'), true)).toEqual({
      ...still,
      format: "svg",
      width: 60,
      height: 20,
      isClean: false,
    });
  });

  it("has the size that it has once turned upright", async () => {
    const bytes = await blank(40, 30)
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect(await inspectImage(bytes, false)).toMatchObject({
      width: 30,
      height: 40,
      isTurned: true,
      isClean: false,
    });
  });

  it("says where it was taken", async () => {
    const bytes = await blank(4, 3)
      .withExif({ IFD3: { GPSLatitude: "48/1 51/1 0/1", GPSLatitudeRef: "N" } })
      .jpeg()
      .toBuffer();
    expect(await inspectImage(bytes, false)).toMatchObject({
      hasLocation: true,
      isClean: false,
    });
  });

  it("may move", async () => {
    const frames = ["red", "blue"].map((background) =>
      sharp({ create: { width: 8, height: 8, channels: 3, background } })
        .png()
        .toBuffer(),
    );
    const joined = sharp(await Promise.all(frames), {
      join: { animated: true },
    });
    for (const bytes of [
      await joined.clone().gif().toBuffer(),
      await joined.clone().webp().toBuffer(),
    ]) {
      expect(await inspectImage(bytes, false)).toMatchObject({
        width: 8,
        height: 8,
        frames: 2,
      });
    }
  });

  it("moves in PNG too, which is only known from its parts", async () => {
    const png = await blank(8, 8).png().toBuffer();
    const control = Buffer.from(
      "\0\0\0\x08acTL\0\0\0\x02\0\0\0\0\xf3\x8d\x93\x70",
      "latin1",
    );
    const animated = Buffer.concat([
      png.subarray(0, 33),
      control,
      png.subarray(33),
    ]);
    expect(await inspectImage(animated, false)).toMatchObject({
      format: "png",
      frames: 2,
    });
  });
});

it("an image of too many pixels is never unfolded, whatever it weighs", async () => {
  expect(await inspectImage(bomb(30_000, 30_000), false)).toMatchObject({
    width: 30_000,
    height: 30_000,
    isTooLarge: true,
  });
});

it("a drawing may be as large as its author likes", async () => {
  expect(
    await inspectImage(svg('width="40000" height="30000"'), true),
  ).toMatchObject({ width: 40_000, height: 30_000, isTooLarge: false });
});

describe("a file that is no image", () => {
  it.each([
    ["text", Buffer.from("Ceci n’est pas une image.")],
    ["nothing", Buffer.alloc(0)],
    ["a document", Buffer.from("%PDF-1.7\n")],
    ["a TIFF", Buffer.from("II*\0\x08\0\0\0\0\0\0\0", "latin1")],
  ])("may be %s", async (_, bytes) => {
    expect(await inspectImage(bytes, false)).toBe("unreadable");
  });

  it.each(["png", "jpeg", "webp", "gif"] as const)(
    "may be the beginning of one in %s",
    async (format) => {
      const bytes = await noise(200, 200).toFormat(format).toBuffer();
      const half = bytes.subarray(0, bytes.length / 2);
      expect(["cut", "unreadable"]).toContain(await inspectImage(half, false));
    },
  );

  it("may be one under the name of another kind", async () => {
    const drawing = svg('width="60" height="20"');
    expect(await inspectImage(drawing, false)).toBe("other-format");
    const png = await blank(4, 3).png().toBuffer();
    expect(await inspectImage(png, true)).toBe("other-format");
  });

  it("may be a drawing that is cut short", async () => {
    const bytes = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M',
    );
    expect(await inspectImage(bytes, true)).toBe("unreadable");
  });

  it("may be an animation that lacks its end", async () => {
    const frames = await Promise.all(
      ["red", "blue", "green"].map((background) =>
        sharp({ create: { width: 40, height: 40, channels: 3, background } })
          .png()
          .toBuffer(),
      ),
    );
    const gif = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer();
    const most = gif.subarray(0, gif.length * 0.8);
    expect(await inspectImage(most, false)).toBe("cut");
  });
});

/** A PNG that says it has this size; its pixels would be zeros. */
function bomb(width: number, height: number): Buffer {
  const chunk = (name: string, content: Buffer) => {
    const body = Buffer.concat([Buffer.from(name, "latin1"), content]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(content.length);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.alloc(1_000_000))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** ISO 3309, as PNG asks; Node 20.9 has none of its own. */
function crc32(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) {
      sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
    }
  }
  return (sum ^ 0xffffffff) >>> 0;
}
