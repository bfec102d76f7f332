import { maskOfText } from "../images/masks";
import { paintMask, type Canvas, type Ink } from "./canvas";
import { shorten } from "./shorten";
import type { Typeface } from "./typeface";

/** The room that a text has, in pixels. */
export interface TextBox {
  width: number;
  height: number;
  /** The largest first. */
  sizes: readonly number[];
  mostLines: number;
}

/** A text, set. */
export interface TextBlock {
  /** Its script runs from right to left. */
  isFromRight: boolean;
  width: number;
  height: number;
  paint: (canvas: Canvas, left: number, top: number, ink: Ink) => Promise<void>;
}

/** Of the size of letters. */
const lineHeight = 1.2;

/** From the middle of a line down to its base line: half a capital of Marianne. */
const middleToBase = 0.35;

/** More letters than this have no room in any box. */
const mostLetters = 600;

/**
 * Sets a text as large as its box allows. One that is too long for the least
 * size ends after a word with « … ». Marianne's letters are set here,
 * since Pango takes several times as long; a text that has others is left to it.
 */
export async function fitText(
  text: string,
  typeface: Typeface,
  box: TextBox,
): Promise<TextBlock> {
  const set = typeface.covers(text) ? setMarianne : setAnyScript;
  const short = shorten(text, mostLetters);
  const whole = await set(short, typeface, box);
  if (whole) return whole;
  // The longest beginning that has room.
  const lengths = { fits: 0, tooLong: Math.min(text.length, mostLetters) };
  let longest: TextBlock = {
    isFromRight: false,
    width: 0,
    height: 0,
    paint: async () => undefined,
  };
  while (lengths.tooLong - lengths.fits > 1) {
    const length = Math.floor((lengths.fits + lengths.tooLong) / 2);
    const block = await set(shorten(text, length), typeface, {
      ...box,
      sizes: box.sizes.slice(-1),
    });
    if (block) {
      longest = block;
      lengths.fits = length;
    } else lengths.tooLong = length;
  }
  return longest;
}

type SetText = (
  text: string,
  typeface: Typeface,
  box: TextBox,
) => Promise<TextBlock | undefined>;

const setMarianne: SetText = async (text, typeface, { sizes, ...box }) => {
  const words = measureWords(text, typeface);
  const least = sizes.at(-1) ?? 0;
  for (const size of sizes) {
    const lineCount = Math.min(
      box.mostLines,
      Math.floor(box.height / (size * lineHeight)),
    );
    const limit = box.width / size;
    const broken = size === least ? breakWords(words, limit, typeface) : words;
    const lines = wrap(broken, limit);
    if (!lines || lines.length > lineCount) continue;
    return marianneBlock(balance(broken, limit, lines), size, typeface);
  }
  return undefined;
};

/** A piece of text that stays on one line, and its width for letters of one pixel. */
interface Word {
  text: string;
  width: number;
  /** Between it and the word before, when both are on a line. */
  gap: string;
  gapWidth: number;
}

function measureWords(text: string, { widthOf }: Typeface): Word[] {
  const space = widthOf(" ");
  return text.split(/ +/).flatMap((group) =>
    group.split(/(?<=\p{L}-)(?=\p{L})/u).map((word, index) => ({
      text: word,
      width: widthOf(word),
      gap: index === 0 ? " " : "",
      gapWidth: index === 0 ? space : 0,
    })),
  );
}

/** Cuts the words that are wider than a line. */
function breakWords(
  words: readonly Word[],
  limit: number,
  { place, widthOf }: Typeface,
): Word[] {
  return words.flatMap((word) => {
    if (word.width <= limit) return [word];
    const pieces: string[] = [];
    let start = 0;
    const placed = place(word.text);
    for (const [index, { code, x }] of placed.entries()) {
      const letter = String.fromCodePoint(code);
      const from = placed[start]?.x ?? 0;
      if (x + widthOf(letter) - from > limit && index > start) {
        start = index;
        pieces.push("");
      }
      pieces.push((pieces.pop() ?? "") + letter);
    }
    return pieces.map((text, index) => ({
      text,
      width: widthOf(text),
      gap: index === 0 ? word.gap : "",
      gapWidth: index === 0 ? word.gapWidth : 0,
    }));
  });
}

interface Line {
  text: string;
  width: number;
}

/** Fills lines one after the other; undefined when a word is wider than a line. */
function wrap(words: readonly Word[], limit: number): Line[] | undefined {
  const lines: Line[] = [];
  for (const { text, width, gap, gapWidth } of words) {
    if (width > limit) return undefined;
    const last = lines.at(-1);
    if (last && last.width + gapWidth + width <= limit) {
      last.text += gap + text;
      last.width += gapWidth + width;
    } else lines.push({ text, width });
  }
  return lines;
}

/** As many lines, about as long as each other: none holds one word alone. */
function balance(words: readonly Word[], limit: number, lines: Line[]): Line[] {
  let best = lines;
  let [tooNarrow, enough] = [limit / 2, limit];
  while (enough - tooNarrow > limit / 40) {
    const middle = (tooNarrow + enough) / 2;
    const narrower = wrap(words, middle);
    if (narrower?.length === lines.length) {
      best = narrower;
      enough = middle;
    } else tooNarrow = middle;
  }
  return best;
}

function marianneBlock(
  lines: readonly Line[],
  size: number,
  { place, glyphs }: Typeface,
): TextBlock {
  const step = Math.round(size * lineHeight);
  return {
    isFromRight: false,
    width: Math.ceil(Math.max(...lines.map(({ width }) => width)) * size),
    height: lines.length * step,
    paint: async (canvas, left, top, ink) => {
      const placed = lines.map(({ text }) => place(text));
      const drawn = await glyphs(
        placed.flatMap((line) => line.map(({ code }) => code)),
        size,
      );
      for (const [index, line] of placed.entries()) {
        const base = Math.round(
          top + (index + 0.5) * step + middleToBase * size,
        );
        // The ink of each line, not its first letter's blank, is on the left edge.
        const start = left - (drawn.get(line[0]?.code ?? 0)?.left ?? 0);
        for (const { code, x } of line) {
          const glyph = drawn.get(code);
          if (!glyph) continue;
          const pen = Math.round(start + x * size);
          paintMask(
            canvas,
            glyph.mask,
            pen + glyph.left,
            base + glyph.top,
            ink,
          );
        }
      }
    },
  };
}

const setAnyScript: SetText = async (
  text,
  { writeForPango, name },
  { width, height, sizes, mostLines },
) => {
  const file = await writeForPango();
  for (const size of sizes) {
    // Each try is a drawing.
    const roughHeight = ((text.length * size) / 3 / width) * size;
    if (roughHeight > height && size !== sizes.at(-1)) continue;
    const mask = await maskOfText(text, { file, name, size, width });
    const mostHeight = Math.min(height, mostLines * size * 1.6);
    if (mask.height > mostHeight || mask.width > width) continue;
    return {
      isFromRight: startsFromRight.test(text),
      width: mask.width,
      height: mask.height,
      paint: async (canvas, left, top, ink) =>
        paintMask(canvas, mask, left, top, ink),
    };
  }
  return undefined;
};

/** The first letter says where a text begins. */
const startsFromRight =
  /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
