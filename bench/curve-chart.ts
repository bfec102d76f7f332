import type { Curve } from "./curves";

const width = 760;
const height = 480;
const margin = { left: 80, right: 40, top: 20, bottom: 50 };

/** In characters and in milliseconds: the ends of both scales. */
const sizes = [1_000, 1_000_000] as const;
const times = [1, 10_000] as const;

/**
 * Curves as an SVG, on scales of powers: what grows as the size is a line of
 * the slope that the dashed ones have. A mark is a median; an empty one, a
 * text that was refused.
 */
export function chartOf(curves: readonly Curve[]): string {
  const lines = curves.map(({ kind, name, points }) => {
    const read = points.filter(({ isRead }) => isRead);
    const path = read.map(placeOf).join(" L");
    const marks = points.map((point) => {
      const [x, y] = placeOf(point).split(" ");
      return `<circle cx="${x}" cy="${y}" r="2" ${point.isRead ? "" : 'fill="#fff" '}/>`;
    });
    return `<g class="${kind}"><title>${escape(name)}</title>${path ? `<path d="M${path}"/>` : ""}${marks.join("")}</g>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="12">`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...powersOf(sizes).map((size) =>
      scaleLine(xOf(size), undefined, size.toLocaleString("en")),
    ),
    ...powersOf(times).map((time) =>
      scaleLine(undefined, yOf(time), `${time.toLocaleString("en")} ms`),
    ),
    ...[0.01, 0.1, 1, 10].map(slope),
    `<g stroke="#000091" fill="#000091" stroke-opacity="0.6">${lines.join("\n").replaceAll("<path ", '<path fill="none" ')}</g>`,
    `<text x="${width / 2}" y="${height - 8}" text-anchor="middle">characters</text>`,
    "</svg>",
    "",
  ].join("\n");
}

function placeOf({ size, milliseconds }: Curve["points"][number]): string {
  return `${xOf(size)} ${yOf(milliseconds.median)}`;
}

function xOf(size: number): string {
  return at(size, sizes, margin.left, width - margin.right);
}

function yOf(time: number): string {
  const [least, greatest] = times;
  const shown = Math.min(Math.max(time, least), greatest);
  return at(shown, times, height - margin.bottom, margin.top);
}

function at(
  value: number,
  [least, greatest]: readonly [number, number],
  from: number,
  to: number,
): string {
  const part = Math.log(value / least) / Math.log(greatest / least);
  return (from + part * (to - from)).toFixed(1);
}

function powersOf([least, greatest]: readonly [number, number]): number[] {
  const powers = [];
  for (let power = 1; power <= greatest; power *= 10) {
    if (power >= least) powers.push(power);
  }
  return powers;
}

function scaleLine(
  x: string | undefined,
  y: string | undefined,
  text: string,
): string {
  return x === undefined
    ? `<path d="M${margin.left} ${y}H${width - margin.right}" stroke="#ddd"/><text x="${margin.left - 6}" y="${y}" text-anchor="end" dy="4">${text}</text>`
    : `<path d="M${x} ${margin.top}V${height - margin.bottom}" stroke="#ddd"/><text x="${x}" y="${height - margin.bottom + 18}" text-anchor="middle">${text}</text>`;
}

/** What takes so many milliseconds for each thousand characters. */
function slope(each: number): string {
  const [from, to] = sizes;
  const visible = (size: number) =>
    Math.min(Math.max((size / 1_000) * each, times[0]), times[1]);
  const start = (visible(from) / each) * 1_000;
  const end = (visible(to) / each) * 1_000;
  return `<path d="M${xOf(Math.max(start, from))} ${yOf(visible(from))}L${xOf(Math.min(end, to))} ${yOf(visible(to))}" stroke="#999" stroke-dasharray="4 4"/>`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
