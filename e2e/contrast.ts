import type { Page } from "@playwright/test";
import sharp from "sharp";

type Colour = readonly [red: number, green: number, blue: number];

/** Lengths are in CSS pixels, from the top left corner of the page. */
interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A text as it is shown. */
interface ShownText {
  html: string;
  colour: Colour;
  lines: Box[];
  /** Whether it is in a window above the page, which was not scrolled. */
  isFixed: boolean;
  /** The contrast that it needs. */
  least: number;
}

/** What the underline of a link takes of a line, at the most; it is of the colour of its text. */
const underline = 0.15;

/**
 * Those of some elements whose own text has less contrast with what the screen
 * shows behind it than level AA of WCAG asks for (1.4.3), with that contrast.
 */
export async function weakTexts(
  page: Page,
  selectors: readonly string[],
): Promise<string[]> {
  if (selectors.length === 0) return [];
  const texts = await page.evaluate(readTexts, selectors);
  await page.evaluate(hideTexts);
  // What is fixed has its place in the window, not in the page.
  const fullPage = texts.every(({ isFixed }) => !isFixed);
  const picture = await page.screenshot({ fullPage, scale: "css" });
  await page.evaluate(() => void document.adoptedStyleSheets.pop());
  const weak = texts.map(async ({ html, colour, lines, least }) => {
    const contrasts = await Promise.all(
      lines.map((line) => contrastBehind(picture, line, colour)),
    );
    const found = Math.min(...contrasts);
    return found < least ? [`contrast of ${found.toFixed(2)} ${html}`] : [];
  });
  return (await Promise.all(weak)).flat();
}

/** Runs in the page: the own texts of elements, without those of their children. */
function readTexts(selectors: readonly string[]): ShownText[] {
  const dot = new OffscreenCanvas(1, 1).getContext("2d");
  return selectors.flatMap((selector) => {
    const element = document.querySelector(selector);
    if (!element || !dot) return [];
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    dot.fillStyle = color;
    dot.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = dot.getImageData(0, 0, 1, 1).data;
    const frames: Element[] = [];
    for (let one = element.parentElement; one; one = one.parentElement) {
      frames.push(one);
    }
    /** Of a line, what no frame around it hides, in whole pixels. */
    const shownPart = (line: DOMRect) => {
      const boxes = frames
        .filter((frame) => getComputedStyle(frame).overflow !== "visible")
        .map((frame) => frame.getBoundingClientRect());
      const left = Math.max(...[line, ...boxes].map((box) => box.left));
      const top = Math.max(...[line, ...boxes].map((box) => box.top));
      const right = Math.min(...[line, ...boxes].map((box) => box.right));
      const bottom = Math.min(...[line, ...boxes].map((box) => box.bottom));
      return {
        left: Math.ceil(left + scrollX),
        top: Math.ceil(top + scrollY),
        width: Math.floor(right - left) - 1,
        height: Math.floor(bottom - top) - 1,
      };
    };
    const size = parseFloat(fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
    const lines = [...element.childNodes].flatMap((node) => {
      if (!(node instanceof Text) || !node.data.trim()) return [];
      const range = document.createRange();
      range.selectNode(node);
      return [...range.getClientRects()].map(shownPart);
    });
    return [
      {
        html: element.outerHTML.slice(0, 200),
        colour: [red, green, blue] as const,
        lines: lines.filter(({ width, height }) => width > 1 && height > 1),
        isFixed: frames.some(
          (frame) => getComputedStyle(frame).position === "fixed",
        ),
        least: isLarge ? 3 : 4.5,
      },
    ];
  });
}

/** Runs in the page: leaves nothing of texts but what is behind them. */
function hideTexts(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    "* { -webkit-text-fill-color: transparent !important; transition: none !important; }",
  );
  document.adoptedStyleSheets.push(sheet);
}

/** The contrast of a colour with nearly all of a part of a picture. */
async function contrastBehind(
  picture: Buffer,
  part: Box,
  colour: Colour,
): Promise<number> {
  const { data, info } = await sharp(picture)
    .extract(part)
    .raw()
    .toBuffer({ resolveWithObject: true });
  const contrasts = Array.from(
    { length: data.length / info.channels },
    (_, index) => {
      const at = index * info.channels;
      return contrast(colour, [...data.subarray(at, at + 3)]);
    },
  ).sort((a, b) => a - b);
  return contrasts[Math.floor(contrasts.length * underline)] ?? Infinity;
}

/** From 1 to 21, as WCAG defines it. */
function contrast(one: readonly number[], other: readonly number[]): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort(
    (a, b) => b - a,
  );
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG’s relative luminance of a colour in sRGB. */
function luminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((one) => {
    const part = one / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
