import { hashOf } from "../images/read-image";
import { paintBrandBlock, readBrandDrawings } from "./brand-block";
import {
  copyCanvas,
  inks,
  paintBand,
  paintMask,
  pillMask,
  whiteCanvas,
  type Canvas,
} from "./canvas";
import { encodePng } from "./encode-png";
import { fitText, type TextBlock } from "./set-text";
import type { SharingCard } from "./sharing-card";
import { openTypeface, readTypeface, type Typeface } from "./typeface";

/** In pixels: what Open Graph's readers show whole. */
export const sharingImageSize = { width: 1200, height: 630 };

/** To be raised when the same words are drawn otherwise: what was kept is then drawn anew. */
const drawingVersion = 1;

/** What draws sharing images. */
export interface Pencil {
  /** Of all that decides how words are drawn. */
  version: string;
  /** A PNG; the same bytes for the same card. */
  draw: (card: SharingCard) => Promise<Buffer>;
}

/**
 * Opens what the drawing needs, in the packages of the program's folder.
 *
 * @param folder - where it may write, for scripts that Marianne has not
 */
export async function openPencil({
  projectDir,
  folder,
}: {
  projectDir: string;
  folder: string;
}): Promise<Pencil> {
  const [bold, regular, drawings] = await Promise.all([
    readTypeface(projectDir, "Bold"),
    readTypeface(projectDir, "Regular"),
    readBrandDrawings(projectDir),
  ]);
  let opened: Typefaces | undefined;
  // A build that keeps all its images opens none.
  const open = () =>
    (opened ??= {
      bold: openTypeface("Bold", bold, folder),
      regular: openTypeface("Regular", regular, folder),
    });
  const grounds = new Map<string, Promise<Ground>>();
  const groundOf = ({ brand, siteName }: SharingCard) => {
    const key = JSON.stringify([brand, siteName]);
    const kept = grounds.get(key);
    if (kept) return kept;
    const made = drawGround({ brand, siteName }, { drawings, ...open() });
    grounds.set(key, made);
    return made;
  };
  return {
    version: hashOf(
      [
        drawingVersion,
        hashOf(bold),
        hashOf(regular),
        JSON.stringify(drawings),
      ].join("\n"),
    ),
    draw: async (card) => {
      const { canvas, bottom } = await groundOf(card);
      const own = copyCanvas(canvas);
      await paintTitle(own, bottom, card, open());
      await paintFoot(own, card, open());
      return encodePng(own);
    },
  };
}

/** What all cards of a site have. */
interface Ground {
  canvas: Canvas;
  /** Where the brand block ends. */
  bottom: number;
}

const { width, height } = sharingImageSize;
const margin = 72;
const headTop = 56;
const headGap = 56;
const footTop = 534;
const titleGap = 32;

interface Typefaces {
  bold: Typeface;
  regular: Typeface;
}

async function drawGround(
  { brand, siteName }: Pick<SharingCard, "brand" | "siteName">,
  { drawings, bold }: Parameters<typeof paintBrandBlock>[3],
): Promise<Ground> {
  const canvas = whiteCanvas(width, height);
  paintBand(canvas, footTop, height, inks.whiteOnBlue[0]);
  const block = await paintBrandBlock(
    canvas,
    brand,
    { left: margin, top: headTop },
    { drawings, bold },
  );
  const bottom = headTop + block.height;
  const name = siteName && drawable(siteName, bold);
  if (name) {
    const left = margin + block.width + headGap;
    const text = await fitText(name, bold, {
      width: width - margin - left,
      height: block.height,
      sizes: [40, 34, 28],
      mostLines: 3,
    });
    const top = headTop + Math.round((block.height - text.height) / 2);
    await text.paint(canvas, left, top, inks.darkOnWhite);
  }
  return { canvas, bottom };
}

const titleSizes = [84, 76, 68, 60, 52, 46, 42, 38, 34];
const leadSizes = [34, 30, 26];

/** The title, and the lead under it, in the middle of what the brand block and the foot leave. */
async function paintTitle(
  canvas: Canvas,
  bottom: number,
  { title, lead, siteName }: SharingCard,
  { bold, regular }: Typefaces,
): Promise<void> {
  const room = {
    width: width - 2 * margin,
    height: footTop - bottom - 2 * titleGap,
  };
  const under = lead && drawable(lead, regular);
  const leadBlock = under
    ? await fitText(under, regular, {
        ...room,
        height: room.height / 2,
        sizes: leadSizes,
        mostLines: 3,
      })
    : undefined;
  const leadHeight = leadBlock ? leadBlock.height + titleGap / 2 : 0;
  // A title that cannot be drawn at all, of emojis for instance, leaves the site's name.
  const text = drawable(title, bold) || drawable(siteName ?? "", bold);
  const block = await fitText(text, bold, {
    width: room.width,
    height: room.height - leadHeight,
    sizes: titleSizes,
    mostLines: 6,
  });
  const top =
    bottom +
    titleGap +
    Math.round((room.height - block.height - leadHeight) / 2);
  const left = ({ isFromRight, ...block }: TextBlock) =>
    isFromRight ? width - margin - block.width : margin;
  await block.paint(canvas, left(block), top, inks.darkOnWhite);
  await leadBlock?.paint(
    canvas,
    left(leadBlock),
    top + block.height + titleGap / 2,
    inks.darkOnWhite,
  );
}

const dateSize = 30;
const tagSize = 26;
const tagHeight = 48;
const tagPadding = 20;
const tagGap = 16;
const mostTagWidth = 360;

/** The date on the left of the foot, tags on its right, as many as have room. */
async function paintFoot(
  canvas: Canvas,
  { date, tags }: SharingCard,
  { bold, regular }: Typefaces,
): Promise<void> {
  const middle = (footTop + height) / 2;
  const oneLine = { height, mostLines: 1 };
  let left = margin;
  if (date) {
    const block = await fitText(drawable(date, bold), bold, {
      ...oneLine,
      width: width / 2,
      sizes: [dateSize],
    });
    const top = Math.round(middle - block.height / 2);
    await block.paint(canvas, left, top, inks.whiteOnBlue);
    left += block.width + 2 * tagGap;
  }
  const blocks = [];
  let right = width - margin;
  for (const tag of tags) {
    const text = drawable(tag, regular);
    if (!text) continue;
    const block = await fitText(text, regular, {
      ...oneLine,
      width: mostTagWidth,
      sizes: [tagSize],
    });
    const taken = block.width + 2 * tagPadding;
    if (right - taken < left) break;
    right -= taken + tagGap;
    blocks.push(block);
  }
  let x = date ? right + tagGap : margin;
  for (const block of blocks) {
    const shape = pillMask(block.width + 2 * tagPadding, tagHeight);
    const top = Math.round(middle - tagHeight / 2);
    paintMask(canvas, shape, x, top, inks.whiteOnBlue);
    await block.paint(
      canvas,
      x + tagPadding,
      Math.round(middle - block.height / 2),
      inks.blueOnWhite,
    );
    x += shape.width + tagGap;
  }
}

/**
 * A text without what no typeface of text has: emojis would be empty boxes, and
 * the alternative text says them.
 */
function drawable(text: string, { covers }: Typeface): string {
  const plain = text.normalize().replace(/[\p{Cc}\u00ad]/gu, " ");
  const kept = covers(plain)
    ? plain
    : plain.replace(pictograms, (signs) =>
        [...signs].filter((sign) => covers(sign) && sign !== joiner).join(""),
      );
  return kept.replace(/ {2,}/g, " ").trim();
}

const joiner = "\u200d";
const pictograms =
  /[\p{Extended_Pictographic}\p{RI}\p{EMod}\ufe0e\ufe0f\u20e3\u{e0020}-\u{e007f}][\p{Extended_Pictographic}\p{EMod}\u200d\ufe0f\u20e3\u{e0020}-\u{e007f}]*/gu;
