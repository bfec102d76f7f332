import type { Place } from "../problems";

/** How many characters of a long line are shown. */
const width = 100;

/** The line of a place, and a caret under its column; undefined when the text has no such line. */
export function excerpt(
  text: string,
  { line, column }: Place,
): [line: string, caret: string] | undefined {
  const whole = text.split("\n")[line - 1];
  if (whole === undefined || whole.trim() === "") return undefined;
  const start = Math.max(0, column - 1 - width / 2);
  const end = start + width;
  // A tabulation, or a sign that moves the cursor, would put the caret elsewhere.
  const shown = whole.slice(start, end).replace(/[\p{Cc}\p{Cf}]/gu, " ");
  const before = start > 0 ? "…" : "";
  const after = end < whole.length ? "…" : "";
  return [
    `${before}${shown}${after}`,
    `${" ".repeat(before.length + column - 1 - start)}^`,
  ];
}
