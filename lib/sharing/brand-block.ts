import { readFile } from "node:fs/promises";
import { join } from "node:path";

import { maskOfSvg, pixelsOfSvg } from "../images/masks";
import { inks, paintMask, paintPixels, type Canvas } from "./canvas";
import { fitText } from "./set-text";
import type { Typeface } from "./typeface";

const styles =
  "node_modules/@codegouvfr/react-dsfr/dsfr/component/logo/logo.css";

/** The drawings of the DSFR's brand block. */
export interface BrandDrawings {
  /** Marianne, to be put on the flag. */
  marianne: string;
  /** « Liberté, égalité, fraternité », in four versions. */
  motto: string;
}

/** Reads the drawings where the DSFR has them: in its styles. */
export async function readBrandDrawings(
  projectDir: string,
): Promise<BrandDrawings> {
  const css = await readFile(join(projectDir, styles), "utf8");
  const drawing = (part: string) => {
    const found = new RegExp(
      `\\.fr-logo::${part} \\{[^}]*?url\\("data:image/svg\\+xml;charset=utf8,([^"]*)"\\)`,
    ).exec(css)?.[1];
    if (found === undefined) throw new Error(`${styles} has no ::${part}`);
    return decodeURIComponent(found);
  };
  return { marianne: drawing("before"), motto: drawing("after") };
}

// In pixels of a browser, as the DSFR's styles say.
const flag = { width: 44, height: 16 };
const motto = { width: 42, height: 30 };
const gap = 16 / 3;
const letter = 16.8;
const line = 17.33;

/** The room that it may take. */
const most = { width: 420, height: 190, scale: 1.75 };

/** Paints the State's brand block, in the proportions of the DSFR; gives its size. */
export async function paintBrandBlock(
  canvas: Canvas,
  lines: readonly string[],
  { left, top }: { left: number; top: number },
  { drawings, bold }: { drawings: BrandDrawings; bold: Typeface },
): Promise<{ width: number; height: number }> {
  const words = lines.map((text) => text.toLocaleUpperCase("fr"));
  const height = flag.height + motto.height + 2 * gap + words.length * line;
  const widest = Math.max(...words.map((text) => bold.widthOf(text))) * letter;
  const scale = Math.min(
    most.scale,
    most.height / height,
    Math.max(1, most.width / widest),
  );
  const at = (distance: number) => Math.round(top + distance * scale);
  paintPixels(
    canvas,
    await pixelsOfSvg(flagDrawing(drawings.marianne, scale)),
    left,
    top,
  );
  let width = Math.round(flag.width * scale);
  let y = flag.height + gap;
  for (const text of words) {
    const block = await fitText(text, bold, {
      width: most.width,
      height: most.height,
      sizes: [Math.round(letter * scale)],
      mostLines: 1,
    });
    const middle = at(y + line / 2);
    await block.paint(
      canvas,
      left,
      Math.round(middle - block.height / 2),
      inks.darkOnWhite,
    );
    width = Math.max(width, block.width);
    y += line;
  }
  paintMask(
    canvas,
    await maskOfSvg(mottoDrawing(drawings.motto, scale)),
    left,
    at(y + gap),
    inks.darkOnWhite,
  );
  return { width, height: Math.round(height * scale) };
}

function flagDrawing(marianne: string, scale: number): string {
  const { width, height } = flag;
  return drawing(
    { ...flag, scale },
    `<path fill="#000091" d="M0 0h${width / 2}v${height}H0z"/>
    <path fill="#e1000f" d="M${width / 2} 0h${width / 2}v${height}H${width / 2}z"/>
    <svg y="-1" width="44" height="18" viewBox="0 0 44 18">${contentOf(marianne)}</svg>`,
  );
}

/** The first of the four versions: dark, and in its first form. */
function mottoDrawing(versions: string, scale: number): string {
  return drawing(
    { ...motto, scale },
    `<svg width="42" height="30" viewBox="0 0 126 90">${contentOf(versions)}</svg>`,
  );
}

function drawing(
  { width, height, scale }: { width: number; height: number; scale: number },
  content: string,
): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.round(width * scale)}" height="${Math.round(height * scale)}" viewBox="0 0 ${width} ${height}">${content}</svg>`;
}

function contentOf(svg: string): string {
  return svg.replace(/^<svg[^>]*>|<\/svg>$/g, "");
}
