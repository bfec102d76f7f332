import { createTwoFilesPatch } from "diff";

import type { Problem } from "../problems";

/**
 * A text with every safe answer written; the same text when there is none.
 * What no longer stands where it was found is left alone.
 */
export function fixText(text: string, problems: readonly Problem[]): string {
  const edits = problems.flatMap((problem) => editOf(text, problem) ?? []);
  // From the end, so that each offset is still true; one edit a place.
  edits.sort((a, b) => b.start - a.start);
  let replaced = text;
  let untouched = text.length;
  for (const { start, end, to } of edits) {
    if (end > untouched) continue;
    replaced = replaced.slice(0, start) + to + replaced.slice(end);
    untouched = start;
  }
  return problems.some(({ fix }) => fix?.kind === "compose")
    ? composeLetters(replaced)
    : replaced;
}

/** What changes between two texts of a file, as lines with `-` and `+`. */
export function showChange(
  file: string,
  before: string,
  after: string,
): string {
  return createTwoFilesPatch(file, file, before, after, "", "", {
    context: 1,
  });
}

interface Edit {
  start: number;
  end: number;
  to: string;
}

function editOf(text: string, problem: Problem): Edit | undefined {
  const { fix } = problem;
  if (fix?.kind !== "replace") return undefined;
  const place = offsetOf(text, problem);
  if (place === undefined) return undefined;
  const paragraph = /\n[ \t]*\n/.exec(text.slice(place));
  const limit = paragraph ? place + paragraph.index : text.length;
  for (
    let start = text.indexOf(fix.from, place);
    start !== -1 && start + fix.from.length <= limit;
    start = text.indexOf(fix.from, start + 1)
  ) {
    const end = start + fix.from.length;
    if (standsAlone(text, start, end)) return { start, end, to: fix.to };
  }
  return undefined;
}

/** Whether a value is written there whole: between the signs that end addresses, names and attributes. */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  return (
    (before === "" || /[\s("'<=.:]/.test(before)) &&
    (after === "" || /[\s)"'>}]/.test(after))
  );
}

function offsetOf(text: string, { line, column }: Problem): number | undefined {
  let start = 0;
  for (let current = 1; current < line; current += 1) {
    const feed = text.indexOf("\n", start);
    if (feed === -1) return undefined;
    start = feed + 1;
  }
  return start + column - 1;
}

/** Letters followed by their accents as one sign; what has no such sign stays. */
function composeLetters(text: string): string {
  return text.replace(/\p{L}\p{M}+/gu, (letter) => letter.normalize("NFC"));
}
