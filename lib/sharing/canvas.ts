import type { Mask, Pixels } from "../images/masks";

/**
 * The colours of a sharing image, as red, green and blue: sixteen, so that a
 * pixel is half a byte. They are those of the DSFR, and what stands between
 * two of them on the edges of letters.
 */
export const palette = [
  ...ramp([0xff, 0xff, 0xff], [0x16, 0x16, 0x16], 8),
  ...ramp([0x00, 0x00, 0x91], [0xff, 0xff, 0xff], 7).slice(0, -1),
  [0xe1, 0x00, 0x0f],
  [0xf0, 0x80, 0x87],
] as const satisfies Colour[];

type Colour = readonly [number, number, number];

/** What a letter is drawn with: the places in the palette, from what is under it to its own colour. */
export type Ink = readonly number[];

const white = 0;
const blue = 8;

export const inks = {
  darkOnWhite: [0, 1, 2, 3, 4, 5, 6, 7],
  whiteOnBlue: [blue, 9, 10, 11, 12, 13, white],
  blueOnWhite: [white, 13, 12, 11, 10, 9, blue],
} as const satisfies Record<string, Ink>;

function ramp(from: Colour, to: Colour, steps: number): Colour[] {
  return Array.from({ length: steps }, (_, step): Colour => {
    const at = (channel: 0 | 1 | 2) =>
      Math.round(
        from[channel] + ((to[channel] - from[channel]) * step) / (steps - 1),
      );
    return [at(0), at(1), at(2)];
  });
}

/** Pixels that are places in the palette, as the lines of a PNG of four bits hold them. */
export interface Canvas {
  width: number;
  height: number;
  /** Each line: a zero, for lines that are as they are, then two pixels a byte. */
  lines: Uint8Array;
}

/** How many bytes a line takes. */
export function lineBytes(width: number): number {
  return 1 + Math.ceil(width / 2);
}

export function whiteCanvas(width: number, height: number): Canvas {
  return { width, height, lines: new Uint8Array(height * lineBytes(width)) };
}

export function copyCanvas({ width, height, lines }: Canvas): Canvas {
  return { width, height, lines: lines.slice() };
}

/** Covers what a mask covers; what would be outside the canvas is left out. */
export function paintMask(
  { width, height, lines }: Canvas,
  mask: Mask,
  left: number,
  top: number,
  ink: Ink,
): void {
  const colours = coloursOf(ink);
  const bytes = lineBytes(width);
  const first = Math.max(0, -left);
  const end = Math.min(mask.width, width - left);
  const lastRow = Math.min(mask.height, height - top);
  for (let row = Math.max(0, -top); row < lastRow; row += 1) {
    const from = row * mask.width;
    const line = (top + row) * bytes + 1;
    for (let column = first; column < end; column += 1) {
      const coverage = mask.coverage[from + column];
      // Most pixels, and what stands there may be a letter's.
      if (!coverage) continue;
      setPixel(lines, line, left + column, colours[coverage] ?? 0);
    }
  }
}

/** Shows a picture in the nearest colours of the palette. */
export function paintPixels(
  { width, lines }: Canvas,
  picture: Pixels,
  left: number,
  top: number,
): void {
  for (let row = 0; row < picture.height; row += 1) {
    const line = (top + row) * lineBytes(width) + 1;
    for (let column = 0; column < picture.width; column += 1) {
      const at = 3 * (row * picture.width + column);
      const [red = 0, green = 0, blue = 0] = picture.bytes.subarray(at, at + 3);
      setPixel(lines, line, left + column, nearest([red, green, blue]));
    }
  }
}

function setPixel(
  lines: Uint8Array,
  line: number,
  x: number,
  colour: number,
): void {
  const at = line + (x >> 1);
  const byte = lines[at] ?? 0;
  lines[at] = x & 1 ? (byte & 0xf0) | colour : (byte & 0x0f) | (colour << 4);
}

const coloursByInk = new Map<Ink, Uint8Array>();

/** The place in the palette for each coverage. */
function coloursOf(ink: Ink): Uint8Array {
  const kept = coloursByInk.get(ink);
  if (kept) return kept;
  const most = ink.length - 1;
  const made = Uint8Array.from(
    { length: 256 },
    (_, coverage) => ink[Math.round((coverage * most) / 255)] ?? 0,
  );
  coloursByInk.set(ink, made);
  return made;
}

function nearest([red, green, blue]: Colour): number {
  const distances = palette.map(
    ([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2,
  );
  return distances.indexOf(Math.min(...distances));
}

/** Gives one colour to whole lines. */
export function paintBand(
  { width, lines }: Canvas,
  top: number,
  bottom: number,
  colour: number,
): void {
  for (let row = top; row < bottom; row += 1) {
    const line = row * lineBytes(width);
    lines.fill((colour << 4) | colour, line + 1, line + lineBytes(width));
  }
}

const pills = new Map<string, Mask>();

/** A rectangle whose short sides are half circles: a site has the same on many images. */
export function pillMask(width: number, height: number): Mask {
  const size = `${width} ${height}`;
  const kept = pills.get(size);
  if (kept) return kept;
  const made = drawPill(width, height);
  pills.set(size, made);
  return made;
}

function drawPill(width: number, height: number): Mask {
  const radius = height / 2;
  const coverage = new Uint8Array(width * height).fill(255);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < radius; column += 1) {
      const distance = Math.hypot(radius - column - 0.5, radius - row - 0.5);
      const edge = 255 * Math.min(Math.max(radius + 0.5 - distance, 0), 1);
      coverage[row * width + column] = edge;
      coverage[(row + 1) * width - 1 - column] = edge;
    }
  }
  return { width, height, coverage };
}
