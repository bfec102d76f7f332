import { readFile } from "node:fs/promises";
import { join } from "node:path";
import opentype, { type Font } from "opentype.js";

import { replaceFile } from "../disk/replace-file";
import { maskOfSvg, type Mask } from "../images/masks";

export const weights = ["Regular", "Bold"] as const;
export type Weight = (typeof weights)[number];

/** A letter as it stands on its line. */
export interface Glyph {
  mask: Mask;
  /** From the pen to its left edge, and from the base line down to its top, in pixels. */
  left: number;
  top: number;
}

/** Marianne in one weight. */
export interface Typeface {
  /** The name that it has for Pango. */
  name: string;
  /** Writes it where Pango finds it, in a form that Pango reads: no WOFF. Gives the path. */
  writeForPango: () => Promise<string>;
  /** Whether it has every letter of a text, each in one piece. */
  covers: (text: string) => boolean;
  /** How wide a text of one line is, for a size of one pixel. */
  widthOf: (text: string) => number;
  /** Where each letter of a text of one line stands, for a size of one pixel. */
  place: (text: string) => { code: number; x: number }[];
  /** The drawings of letters by their code point, in a size in pixels. Those without ink are left out. */
  glyphs: (
    codes: readonly number[],
    size: number,
  ) => Promise<ReadonlyMap<number, Glyph>>;
}

const typefaces = "node_modules/@codegouvfr/react-dsfr/dsfr/fonts";

/** What stands for a letter that Marianne has not: as wide, and as blank. */
const substitutes: ReadonlyMap<number, number> = new Map([
  // Narrow no-break space, thin space.
  [0x202f, 0x2009],
  // No-break hyphen, hyphen.
  [0x2011, 0x2d],
]);

/** The file of a weight of Marianne, as the DSFR has it. */
export function readTypeface(
  projectDir: string,
  weight: Weight,
): Promise<Buffer> {
  return readFile(join(projectDir, typefaces, `Marianne-${weight}.woff`));
}

/**
 * Opens a weight of Marianne, of its file.
 *
 * @param folder - where it may write it for Pango
 */
export function openTypeface(
  weight: Weight,
  bytes: Buffer,
  folder: string,
): Typeface {
  const font = opentype.parse(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
  );
  const { unitsPerEm } = font;
  const glyphAt = perNumber((code) =>
    font.charToGlyph(String.fromCodePoint(substitutes.get(code) ?? code)),
  );
  const advanceOf = perNumber(
    (code) => (glyphAt(code).advanceWidth ?? 0) / unitsPerEm,
  );
  const kerningOf = perNumber((pair) => {
    const [left, right] = [Math.floor(pair / pairBase), pair % pairBase];
    return font.getKerningValue(glyphAt(left), glyphAt(right)) / unitsPerEm;
  });
  const place = (text: string) => {
    let x = 0;
    let before: number | undefined;
    return [...text].map((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      if (before !== undefined) x += kerningOf(before * pairBase + code);
      const placed = { code, x };
      x += advanceOf(code);
      before = code;
      return placed;
    });
  };
  const drawn = new Map<number, Map<number, Glyph>>();
  let written: Promise<string> | undefined;
  return {
    writeForPango: () =>
      (written ??= write(join(folder, `Marianne-${weight}.otf`), font)),
    name: weight === "Bold" ? "Marianne Bold" : "Marianne",
    covers: (text) =>
      !/\p{M}/u.test(text) &&
      [...text].every((letter) => {
        const code = letter.codePointAt(0) ?? 0;
        return glyphAt(code).index > 0;
      }),
    place,
    widthOf: (text) => {
      const last = place(text).at(-1);
      return last ? last.x + advanceOf(last.code) : 0;
    },
    glyphs: async (codes, size) => {
      const kept = drawn.get(size) ?? new Map<number, Glyph>();
      drawn.set(size, kept);
      const missing = [...new Set(codes)].filter((code) => !kept.has(code));
      for (let start = 0; start < missing.length; start += sheetLength) {
        const some = missing.slice(start, start + sheetLength);
        const made = await drawGlyphs(some, size, glyphAt);
        for (const [code, glyph] of made) kept.set(code, glyph);
      }
      return kept;
    },
  };
}

async function write(path: string, font: Font): Promise<string> {
  await replaceFile(path, new Uint8Array(font.toArrayBuffer()));
  return path;
}

const pairBase = 0x110000;

/** How many letters are drawn at once: a drawing has 32,767 pixels at the most in a direction. */
const sheetLength = 100;

type Outline = ReturnType<Font["charToGlyph"]>;

/** Draws letters side by side in one picture, and cuts it. */
async function drawGlyphs(
  codes: readonly number[],
  size: number,
  outlineOf: (code: number) => Outline,
): Promise<Map<number, Glyph>> {
  let width = 0;
  let height = 1;
  const cells = codes.map((code) => {
    const path = outlineOf(code).getPath(0, 0, size);
    const { x1, y1, x2, y2 } = path.getBoundingBox();
    const [left, top] = [Math.floor(x1), Math.floor(y1)];
    const cell = {
      code,
      left,
      top,
      x: width,
      width: Math.ceil(x2) - left,
      height: Math.ceil(y2) - top,
      data: path.toPathData(3),
    };
    width += cell.width;
    height = Math.max(height, cell.height);
    return cell;
  });
  if (width === 0) return new Map(cells.map(({ code }) => [code, blank]));
  const paths = cells.map(
    ({ x, left, top, data }) =>
      `<path transform="translate(${x - left} ${-top})" d="${data}"/>`,
  );
  const sheet = await maskOfSvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${paths.join("")}</svg>`,
  );
  return new Map(
    cells.map(({ code, left, top, ...place }) => [
      code,
      { mask: cut(sheet, place), left, top },
    ]),
  );
}

const blank: Glyph = {
  mask: { width: 0, height: 0, coverage: new Uint8Array() },
  left: 0,
  top: 0,
};

function cut(
  sheet: Mask,
  { x, width, height }: { x: number; width: number; height: number },
): Mask {
  const coverage = new Uint8Array(width * height);
  for (let row = 0; row < height; row += 1) {
    const from = row * sheet.width + x;
    coverage.set(sheet.coverage.subarray(from, from + width), row * width);
  }
  return { width, height, coverage };
}

/** A function of a number that works once for each. */
function perNumber<Value>(
  make: (key: number) => Value,
): (key: number) => Value {
  const kept = new Map<number, Value>();
  return (key) => {
    const found = kept.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    kept.set(key, made);
    return made;
  };
}
