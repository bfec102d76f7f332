import { splitFrontMatter } from "../../lib/content/split-front-matter";
import { isError, type Finding, type Place } from "../../lib/problems";
import type { RuleName } from "../../lib/rules";

/** What became of a source file. */
export interface ShownFile {
  problems: readonly Finding[];
  /** All that readers see of it. */
  shown: string;
}

/** The words of a random article, whole. */
const wholeWords = /(?<![\p{L}\p{N}])(?:mot|pli)\d+x(?![\p{L}\p{N}])/gu;

/** What the problem of a rule may take away: the rest of the file, what its braces hold, its tag, its template tag, its paragraph, its note; other rules, their line. */
const reaches: Partial<
  Record<
    RuleName,
    "file" | "braces" | "tag" | "template" | "paragraph" | "note"
  >
> = {
  "unclosed-html": "file",
  "unsafe-html": "file",
  "unknown-html": "tag",
  "mdx-expression": "braces",
  "template-tag": "template",
  "mdx-module": "paragraph",
  "second-note": "note",
  "unused-note": "note",
};

/** Whether a problem is said of something that hides all that follows it. */
export function reachesEnd({ rule }: Finding): boolean {
  return reaches[rule] === "file";
}

/**
 * The words of an article's body that its readers do not see, and of which
 * its author is not told: `word, line`. A word that is no text cannot be lost:
 * in a comment, a tag, the address of a definition, the path of a file, the
 * language of a code.
 */
export function lostWords(
  { file, text }: { file: string; text: string },
  { problems, shown }: ShownFile,
): string[] {
  const { body } = splitFrontMatter(file, text);
  const lines = withoutMarks(body, file).split("\n");
  const told = toldLines(lines, problems);
  const words = lines.flatMap((line, index) =>
    [...line.matchAll(wholeWords)].map(([word]) => ({ word, line: index + 1 })),
  );
  const lost = words.filter(({ word }) => !shown.includes(word));
  // A file that cannot be read has an error, wherever it is; its front matter
  // may hold some of the same words.
  const head = text.slice(0, text.length - body.trimStart().length);
  const isRead = words.some(
    ({ word }) => shown.includes(word) && !head.includes(word),
  );
  if (!isRead && problems.some(isError)) return [];
  return lost
    .filter(({ line }) => !told.has(line))
    .map(({ word, line }) => `${word}, ${line}`);
}

function toldLines(
  lines: readonly string[],
  problems: readonly Finding[],
): Set<number> {
  const told = new Set<number>();
  // Notes are shown at the end, wherever they are written.
  if (problems.some(reachesEnd)) {
    for (const [index, text] of lines.entries()) {
      if (/^[\s>]*\[\^[^\]\s]+\]:/.test(text)) told.add(index + 1);
    }
  }
  for (const problem of problems) {
    const end = lastLine(lines, problem);
    for (let number = problem.line; number <= end; number += 1) {
      told.add(number);
    }
  }
  return told;
}

/** The last line that a problem may take away. */
function lastLine(
  lines: readonly string[],
  { line, column, rule }: Finding,
): number {
  const isBlank = (text: string) => /^[\s>]*$/.test(text);
  const indentOf = (text = "") => /^[\s>]*/.exec(text)?.[0].length ?? 0;
  const before = (index: number) => (index === -1 ? lines.length : index);
  const paragraph = before(
    lines.findIndex((text, index) => index >= line && isBlank(text)),
  );
  switch (reaches[rule]) {
    case "file":
      return lines.length;
    case "braces":
      return Math.max(paragraph, closingLine(lines, line));
    case "tag":
      return line + lineEndsIn(htmlTag, lines, { line, column });
    case "template":
      return line + lineEndsIn(templateTag, lines, { line, column });
    case "paragraph":
      return paragraph;
    case "note": {
      const indent = indentOf(lines[line - 1]);
      return before(
        lines.findIndex(
          (text, index) =>
            index >= paragraph && !isBlank(text) && indentOf(text) <= indent,
        ),
      );
    }
    default:
      return line;
  }
}

/** A quote opens a value after an equals sign alone. */
const htmlTag = /^<\/?[a-z](?:=\s*(?:"[^"]*"|'[^']*')|[^<>=]|=(?!\s*["']))*>/i;
const templateTag = /^\{(?:\{[^]*?\}\}|%[^]*?%\})/;

/** How many lines end in the tag of a place: in code, blank ones may. */
function lineEndsIn(
  pattern: RegExp,
  lines: readonly string[],
  { line, column }: Place,
): number {
  const text = lines
    .slice(line - 1)
    .join("\n")
    .slice(column - 1);
  const tag = pattern.exec(text)?.[0] ?? "";
  return tag.split("\n").length - 1;
}

/** The last line of what opens in braces at a line. */
function closingLine(lines: readonly string[], line: number): number {
  let depth = 0;
  for (let number = line; number <= lines.length; number += 1) {
    for (const brace of lines[number - 1]?.match(/[{}]/g) ?? []) {
      depth += brace === "{" ? 1 : -1;
    }
    if (depth <= 0) return number;
  }
  return lines.length;
}

/** A text with what is no text blank, at its lines. */
function withoutMarks(body: string, file: string): string {
  const blank = (mark: string) => mark.replace(/[^\n]/g, " ");
  // A tag goes on over a fence, where it would end at a blank line.
  const fill = (mark: string) => mark.replace(/[^\n]/g, ".");
  const isMdx = file.endsWith(".mdx");
  const comment = isMdx
    ? /<!--[^]*?-->|<[!?][^>]*>|\{\s*\/\*[^]*?\*\/\s*\}/g
    : /<!--[^]*?-->|<[!?][^>]*>/g;
  const tag = isMdx
    ? /<[/a-z](?:[^<>])*>/gi
    : /<[/a-z](?:=\s*(?:"(?:(?!\n[\s>]*\n)[^"])*"|'(?:(?!\n[\s>]*\n)[^'])*')|(?!\n[\s>]*\n|=\s*["'])[^<>])*\s*>/gi;
  return body
    .replace(/(?<=^[\s>]*)(?:`{3,}|~{3,}).*/gm, fill)
    .replace(/::[a-z]+\{[^\n]*/g, (line) =>
      line.replace(/(?<=\b(?:src|file)=)"[^"]*"/g, blank),
    )
    .replace(comment, blank)
    .replace(tag, blank)
    .replace(/(?<=!\[[^\]\n]*\]\([^\S\n]*\n?[^\S\n]*)[^)\s]+/g, blank)
    .replace(/\[(?!\^\S+\])[^\]]+\]:.*/g, blank)
    .replace(/(`{3,}|~{3,}).*/g, blank);
}
