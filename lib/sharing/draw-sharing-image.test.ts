import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { openPencil, type Pencil } from "./draw-sharing-image";
import type { SharingCard } from "./sharing-card";

const projectDir = join(import.meta.dirname, "../..");
let folder = "";
let pencil: Pencil;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "parution-sharing-"));
  pencil = await openPencil({ projectDir, folder });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const plain: SharingCard = {
  title: "Présenter Parution",
  lead: undefined,
  date: "23 juin 2023",
  tags: ["Communs", "Logiciels libres", "Europe"],
  siteName: "Mon site",
  brand: ["République", "française"],
  alt: "",
};

const sentence =
  "L’administration partage ses logiciels libres avec les écoles ; ";

const cards: Record<string, Partial<SharingCard>> = {
  "a short title": { title: "Bilan" },
  "one letter": { title: "j" },
  "a word of 40 letters": { title: "W".repeat(40) },
  "a word of 300 letters": { title: "Éjf".repeat(100) },
  "a title of 200 letters": { title: sentence.repeat(4).slice(0, 200) },
  "a title of 1,000 letters": { title: sentence.repeat(20).slice(0, 1000) },
  "a title of 100,000 letters": { title: sentence.repeat(1600) },
  "words in capitals with accents": { title: "ÉÀÇ ẪŨ ".repeat(30) },
  "no date": { date: undefined },
  "no tags": { tags: [] },
  "nothing but a title": { date: undefined, tags: [], siteName: undefined },
  "an emoji for a tag": { tags: ["🎉", "👨‍👩‍👧"] },
  "nothing but an emoji": { title: "🎉", siteName: "🎉" },
  "endless tags": { tags: [sentence, sentence.repeat(9), "W".repeat(900)] },
  "what would be HTML": { title: "</script><b>&amp; & \"quotes\" 'too'" },
  "a title in Arabic": {
    title: "الخدمات العامة الرقمية Parution وبرمجيات حرة",
  },
  "a title in Hebrew": { title: "שלום עולם, האתר החדש" },
  "a long title in Arabic": { title: "الخدمات العامة ".repeat(90) },
  "a title in Chinese": { title: "数字公共服务".repeat(60) },
  "accents apart from their letters": { title: "e\u0301te\u0301 q\u0303" },
  "letters that are two": { title: "Œuvre, ŒUF, œil, ǆ, ﬁ" },
  "spaces of all kinds": {
    title: "a\u00a0b\u202fc\u2009d\u00ade\u200bf\tg\nh",
  },
  "a brand of six lines": {
    brand: ["Ministère", sentence, "de la Recherche", "et", "de", "la"],
    siteName: sentence.repeat(5),
  },
  "an endless lead": { lead: sentence.repeat(30), title: sentence },
};

/** The pixels, as red, green and blue. */
async function pixelsOf(png: Buffer) {
  const { data, info } = await sharp(png, { failOn: "warning" })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return (x: number, y: number) => {
    const at = (y * info.width + x) * info.channels;
    return data.subarray(at, at + 3).toString("hex");
  };
}

const white = "ffffff";
const blueFrance = "000091";

/** Where the foot begins. */
const foot = 534;

/** The colours of a part of an image. */
function coloursIn(
  pixel: (x: number, y: number) => string,
  [left, top, right, bottom]: readonly [number, number, number, number],
): Set<string> {
  const colours = new Set<string>();
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) colours.add(pixel(x, y));
  }
  return colours;
}

describe("a sharing image", () => {
  it.each(Object.entries(cards))(
    "has the size that networks ask for, little weight, and margins, with %s",
    async (_, words) => {
      const png = await pencil.draw({ ...plain, ...words });
      const { format, width, height } = await sharp(png).metadata();
      expect([format, width, height]).toEqual(["png", 1200, 630]);
      expect(png.length).toBeLessThan(60_000);

      const pixel = await pixelsOf(png);
      const onlyWhite = new Set([white]);
      expect(coloursIn(pixel, [0, 0, 68, foot])).toEqual(onlyWhite);
      expect(coloursIn(pixel, [1132, 0, 1200, foot])).toEqual(onlyWhite);
      expect(coloursIn(pixel, [0, 0, 1200, 52])).toEqual(onlyWhite);
      expect(coloursIn(pixel, [0, foot - 16, 1200, foot])).toEqual(onlyWhite);
      const onlyBlue = new Set([blueFrance]);
      expect(coloursIn(pixel, [0, foot, 68, 630])).toEqual(onlyBlue);
      expect(coloursIn(pixel, [1132, foot, 1200, 630])).toEqual(onlyBlue);
      expect(coloursIn(pixel, [0, foot, 1200, foot + 16])).toEqual(onlyBlue);
    },
  );

  it("shows the title, whatever its script is", async () => {
    const blank = await pixelsOf(
      await pencil.draw({ ...plain, title: "", siteName: undefined }),
    );
    const titleRoom = [72, 232, 1128, 518] as const;
    expect(coloursIn(blank, titleRoom)).not.toContain("161616");
    for (const title of ["Bilan", "Парутион", "الخدمات", "🎉 Bilan"]) {
      const shown = await pixelsOf(await pencil.draw({ ...plain, title }));
      expect(coloursIn(shown, titleRoom)).toContain("161616");
    }
  });

  it("begins on the right where the script does", async () => {
    const left = [72, 232, 120, 518] as const;
    const right = [1040, 232, 1128, 518] as const;
    const arabic = await pixelsOf(
      await pencil.draw({ ...plain, title: "الخدمات" }),
    );
    expect(coloursIn(arabic, left)).not.toContain("161616");
    expect(coloursIn(arabic, right)).toContain("161616");
  });

  it("is drawn without the signs that would be empty boxes", async () => {
    const draw = (title: string) => pencil.draw({ ...plain, title });
    const words = await draw("Un succès © pour tous");
    expect(await draw("🚀 Un succès © 👨‍👩‍👧 pour tous 🇫🇷")).toEqual(words);
  });

  it("has the colours of the flag", async () => {
    const pixel = await pixelsOf(await pencil.draw(plain));
    const flag = coloursIn(pixel, [72, 56, 149, 84]);
    expect([...flag]).toEqual(
      expect.arrayContaining([blueFrance, white, "e1000f"]),
    );
  });

  it("has the same bytes for the same words", async () => {
    const other = await openPencil({ projectDir, folder });
    expect(other.version).toBe(pencil.version);
    // Some letters are drawn already, others are not.
    await other.draw({ ...plain, title: "Autre" });
    for (const words of [{}, { title: "الخدمات" }]) {
      const card = { ...plain, ...words };
      expect(await other.draw(card)).toEqual(await pencil.draw(card));
    }
  });
});
