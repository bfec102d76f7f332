import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { ImageFailure, makeImages, type PublishedImage } from "./make-images";
import { readMadeImages, type MadeImage } from "./made-images";
import type { ImagePlace } from "./places";
import { readImage } from "./read-image";
import { noise } from "./test-images";

let site = "";
let folder = "";
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), "parution-site-"));
  folder = join(mkdtempSync(join(tmpdir(), "parution-images-")), "images");
});
afterEach(() => {
  rmSync(site, { recursive: true, force: true });
  rmSync(join(folder, ".."), { recursive: true, force: true });
});

async function publish(
  name: string,
  bytes: Buffer,
  ...places: ImagePlace[]
): Promise<PublishedImage> {
  const diskPath = join(site, name);
  writeFileSync(diskPath, bytes);
  const image = await readImage(diskPath);
  if (typeof image.read === "string") throw new Error(image.read);
  return {
    file: `public/img/${name}`,
    diskPath,
    image: { ...image, read: image.read },
    places: new Set(places),
  };
}

const make = (...images: PublishedImage[]) =>
  makeImages(images, folder, () => undefined);

async function makeOne(
  name: string,
  bytes: Buffer,
  ...places: ImagePlace[]
): Promise<MadeImage> {
  const one = await publish(name, bytes, ...places);
  const made = (await make(one)).get(one.file);
  if (!made) throw new Error(`${name} was not made`);
  return made;
}

const kept = () => readdirSync(folder).sort();
const content = (name: string) => readFileSync(join(folder, name));

describe("the images of a build", () => {
  it("are in each format and width what they say they are", async () => {
    const jpeg = await noise(1000, 500).jpeg({ quality: 95 }).toBuffer();
    const { variants, clean } = await makeOne("a b.jpg", jpeg, "body");
    expect(clean).toBeUndefined();
    expect(
      variants.map(({ format, width, height }) => [format, width, height]),
    ).toEqual([
      ["avif", 400, 200],
      ["avif", 800, 400],
      ["avif", 1000, 500],
      ["webp", 400, 200],
      ["webp", 800, 400],
      ["webp", 1000, 500],
      ["jpeg", 800, 400],
    ]);
    for (const { file, format, width, height, bytes, path } of variants) {
      const metadata = await sharp(content(file)).metadata();
      expect(metadata).toMatchObject({
        format: format === "avif" ? "heif" : format,
        width,
        height,
      });
      expect(content(file).length).toBe(bytes);
      expect(bytes).toBeLessThan(jpeg.length);
      expect(path).toMatch(
        new RegExp(`^/_parution/media/a b-${width}-[0-9a-f]{10}\\.${format}$`),
      );
    }
  });

  it("are in the order of the images, whichever is made first", async () => {
    const large = await noise(1600, 1200).png().toBuffer();
    const small = await noise(20, 10).png().toBuffer();
    const made = await make(
      await publish("a.png", large, "body"),
      await publish("b.png", small, "body"),
    );
    expect([...made.keys()]).toEqual(["public/img/a.png", "public/img/b.png"]);
  });

  it("are told to the processes that render pages", async () => {
    const one = await publish(
      "a.png",
      await noise(300, 200).png().toBuffer(),
      "card",
    );
    const made = await make(one);
    expect(await readMadeImages(folder)).toEqual(made);
  });

  it("leave out what would weigh as much as the image itself", async () => {
    // Two colours in fewer bytes than the header of any other format.
    const png = await sharp({
      create: { width: 300, height: 300, channels: 3, background: "white" },
    })
      .png({ palette: true, colours: 2 })
      .toBuffer();
    const { variants } = await makeOne("blanc.png", png, "card");
    expect(variants.every(({ bytes }) => bytes < png.length)).toBe(true);
  });

  it("are upright, in plain colours, and say nothing of who took them and where", async () => {
    const exif = {
      IFD0: { Artist: "Camille Exemple" },
      IFD3: { GPSLatitude: "48/1 51/1 0/1", GPSLatitudeRef: "N" },
    };
    const jpeg = await sharp({
      create: { width: 60, height: 40, channels: 3, background: "#f00" },
    })
      .withExif(exif)
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const { variants, clean = "" } = await makeOne("p.jpg", jpeg, "portrait");
    const files = [clean, ...variants.map(({ file }) => file)];
    for (const file of files) {
      const {
        exif: left,
        xmp,
        orientation,
        width,
        height,
      } = await sharp(content(file)).metadata();
      expect({ left, xmp, orientation, width, height }).toEqual({
        left: undefined,
        xmp: undefined,
        orientation: undefined,
        width: 40,
        height: 60,
      });
      expect(content(file).includes("Camille")).toBe(false);
    }
    expect(clean).toMatch(/\.jpeg$/);
    expect(content(clean).length).toBeLessThanOrEqual(jpeg.length);
  });

  it("show the colours that a profile means", async () => {
    const green = sharp({
      create: { width: 200, height: 200, channels: 3, background: "#0f0" },
    });
    const wide = await green
      .clone()
      .withIccProfile("p3")
      .png({ compressionLevel: 0 })
      .toBuffer();
    const { variants } = await makeOne("vert.png", wide, "card");
    const webp = variants.find(({ format }) => format === "webp");
    const { data } = await sharp(content(webp?.file ?? ""))
      .raw()
      .toBuffer({ resolveWithObject: true });
    const [red = 255, shown = 0, blue = 255] = data;
    expect(red).toBeLessThan(30);
    expect(shown).toBeGreaterThan(225);
    expect(blue).toBeLessThan(30);
  });

  it("may be made of the four colours of a printer", async () => {
    const cmyk = await noise(900, 600).toColourspace("cmyk").jpeg().toBuffer();
    expect((await sharp(cmyk).metadata()).space).toBe("cmyk");
    const { variants } = await makeOne("affiche.jpg", cmyk, "card");
    for (const { file } of variants) {
      expect((await sharp(content(file)).metadata()).space).toBe("srgb");
    }
    expect(variants.map(({ width }) => width)).toEqual([
      400, 900, 400, 900, 400,
    ]);
  });

  it("may be made of a panorama of 12,000 pixels", async () => {
    const panorama = await sharp({
      create: { width: 12_000, height: 2_000, channels: 3, background: "#369" },
    })
      .jpeg({ quality: 100 })
      .toBuffer();
    const { variants } = await makeOne("panorama.jpg", panorama, "cover");
    expect(
      variants
        .filter(({ format }) => format === "avif")
        .map(({ width, height }) => [width, height]),
    ).toEqual([
      [400, 67],
      [800, 133],
      [1200, 200],
      [2000, 333],
    ]);
  });

  it("have short names, whatever the name of the image", async () => {
    const jpeg = await noise(300, 200).jpeg().toBuffer();
    const { variants } = await makeOne(`${"é".repeat(118)}.jpg`, jpeg, "card");
    expect(variants.length).toBeGreaterThan(0);
    for (const { path } of variants) {
      expect(Buffer.byteLength(path.split("/").at(-1) ?? "")).toBeLessThan(200);
    }
  });

  it("may be of a file that is not made as its format asks, but is shown", async () => {
    const jpeg = await noise(300, 200)
      .withExif({ IFD0: { Artist: "Camille Exemple" } })
      .jpeg()
      .toBuffer();
    const stray = Buffer.concat([
      jpeg.subarray(0, 2),
      Buffer.from([1, 2]),
      jpeg.subarray(2),
    ]);
    const { clean = "" } = await makeOne("a.jpg", stray);
    expect(content(clean).includes("Camille")).toBe(false);
    expect(await sharp(content(clean)).metadata()).toMatchObject({
      width: 300,
      height: 200,
    });
  });

  it("move as the image does", async () => {
    const frames = await Promise.all(
      [1, 2, 3].map(() => noise(600, 300).png().toBuffer()),
    );
    const gif = await sharp(frames, { join: { animated: true } })
      .gif({ loop: 2, delay: [90, 90, 400] })
      .toBuffer();
    const { variants } = await makeOne("essai.gif", gif, "card");
    expect(variants.map(({ format, width }) => [format, width])).toEqual([
      ["webp", 400],
      ["webp", 600],
      ["gif", 400],
    ]);
    for (const { file } of variants) {
      const { pages, loop, delay } = await sharp(content(file)).metadata();
      expect({ pages, loop, delay }).toEqual({
        pages: 3,
        loop: 2,
        delay: [90, 90, 400],
      });
    }
  });

  it("are drawings without what acts", async () => {
    const svg = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="alert(1)"><script>alert(1)</script><path d="M0 0h9"/></svg>',
    );
    const { variants, clean = "" } = await makeOne("plan.svg", svg, "body");
    expect(variants).toEqual([]);
    expect(content(clean).toString()).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9"><path d="M0 0h9"></path></svg>',
    );
  });
});

describe("what is kept of images", () => {
  const writtenAt = new Date("2026-01-01");
  /** Files keep this date unless they are written again. */
  const age = () => {
    for (const name of kept())
      utimesSync(join(folder, name), writtenAt, writtenAt);
  };
  const madeAnew = async (...images: PublishedImage[]) => {
    const before = new Map(kept().map((name) => [name, content(name)]));
    // As long as it was, and so taken for whole, but empty.
    const blank = (name: string) => Buffer.alloc(before.get(name)?.length ?? 0);
    for (const name of before.keys()) {
      if (!name.endsWith(".json")) {
        writeFileSync(join(folder, name), blank(name));
      }
    }
    await make(...images);
    return kept().filter(
      (name) => !name.endsWith(".json") && !content(name).equals(blank(name)),
    );
  };

  it("is not made again", async () => {
    const one = await publish(
      "a.jpg",
      await noise(900, 600).jpeg().toBuffer(),
      "body",
    );
    await make(one);
    expect(await madeAnew(one)).toEqual([]);
  });

  it("is made again when the image changes, and only for it", async () => {
    const one = await publish(
      "a.jpg",
      await noise(300, 200).jpeg().toBuffer(),
      "card",
    );
    const two = await publish(
      "b.jpg",
      await noise(300, 200).jpeg().toBuffer(),
      "card",
    );
    await make(one, two);
    const other = await publish(
      "a.jpg",
      await noise(310, 200).jpeg().toBuffer(),
      "card",
    );
    const names = await madeAnew(other, two);
    expect(names.map((name) => name.split(".")[1]).sort()).toEqual([
      "avif",
      "webp",
    ]);
  });

  it("is completed when the image comes to stand elsewhere", async () => {
    const bytes = await noise(900, 600).jpeg().toBuffer();
    await make(await publish("a.jpg", bytes, "card"));
    const names = await madeAnew(
      await publish("a.jpg", bytes, "card", "portrait"),
    );
    expect(names.map((name) => name.split(".")[1]).sort()).toEqual([
      "avif",
      "avif",
      "jpeg",
      "webp",
      "webp",
    ]);
  });

  it("is made once for an image of two names", async () => {
    const bytes = await noise(300, 200).jpeg().toBuffer();
    const made = await make(
      await publish("a.jpg", bytes, "card"),
      await publish("b.jpg", bytes, "card"),
    );
    const files = [...made.values()].map(({ variants }) =>
      variants.map(({ file }) => file),
    );
    expect(files[0]).toEqual(files[1]);
    expect(kept().filter((name) => !name.endsWith(".json"))).toHaveLength(2);
  });

  it("goes once no build has used it for a month, as does what a killed build left", async () => {
    const one = await publish(
      "a.jpg",
      await noise(300, 200).jpeg().toBuffer(),
      "card",
    );
    await make(one);
    const draft = join(folder, ".abc.avif.1234.parution-tmp");
    writeFileSync(draft, "half of an image");
    utimesSync(draft, writtenAt, writtenAt);
    const used = kept().filter((name) => /\.(?:avif|webp)$/.test(name));
    writeFileSync(join(folder, "unused.webp"), "an image");
    await make(one);
    expect(kept()).toContain("unused.webp");
    expect(kept().filter((name) => name.includes("tmp"))).toEqual([]);
    age();
    await make(one);
    expect(kept()).toEqual([...used, "made.json"].sort());
  });

  it("is made again where some of it was lost", async () => {
    const one = await publish(
      "a.jpg",
      await noise(300, 200).jpeg().toBuffer(),
      "card",
    );
    const before = await make(one);
    for (const name of kept().filter((name) => !name.endsWith(".json"))) {
      writeFileSync(join(folder, name), content(name).subarray(0, 20));
    }
    expect(await make(one)).toEqual(before);
    for (const { file, bytes } of before.get(one.file)?.variants ?? []) {
      expect(content(file)).toHaveLength(bytes);
    }
  });

  it("is nothing of an image that cannot be encoded, which is named", async () => {
    const one = await publish(
      "a.jpg",
      await noise(300, 200).jpeg().toBuffer(),
      "card",
    );
    writeFileSync(one.diskPath, "It changed meanwhile.");
    await expect(make(one)).rejects.toThrow(ImageFailure);
    await expect(make(one)).rejects.toThrow(
      /^L’image « public\/img\/a\.jpg » n’a pas pu être préparée/,
    );
    expect(kept()).toEqual([]);
  });
});
