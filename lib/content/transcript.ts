import {
  joinWords,
  readCueText,
  textOf,
  type SpokenLine,
  type Words,
} from "./cue-text";
import { parseWebVtt, type LostBlock } from "./web-vtt";

/** A paragraph of what is said in a film. */
export type SpokenParagraph = SpokenLine;

/** Why a file has no transcript, or not all of it. */
export type TranscriptFault =
  { kind: "too-big" | "not-text" | "not-vtt" | "no-cue" } | LostBlock;

/** What a file of captions gives; what it has can be shown, whatever its fault. */
export interface Transcript {
  paragraphs: SpokenParagraph[];
  /** The first, when there are several. */
  fault: TranscriptFault | undefined;
}

/** In bytes: what captions of three hours weigh, a time written for each word. */
export const longestCaptions = 2_000_000;

/** In seconds: who stops so long at the end of a sentence starts another idea. */
const pause = 2;

/** In characters: at the end of a sentence, what is longer goes on in another paragraph. */
const longParagraph = 600;

/** In seconds: between cues that follow each other at once. */
const noPause = 0.1;

const sentenceEnd = /[.!?…][\s"»”’)\]]*$/;

/** For what has no word to show. */
export function failedTranscript(
  kind: Exclude<TranscriptFault["kind"], LostBlock["kind"]>,
): Transcript {
  return { paragraphs: [], fault: { kind } };
}

/**
 * The cues of a WebVTT text, of line feeds only, joined into paragraphs: one
 * for each time that a person speaks; without names, one for each idea, as
 * pauses tell them. A line that captions show again as they roll is said once.
 */
export function readTranscript(text: string): Transcript {
  const read = parseWebVtt(text);
  if (!read) return failedTranscript("not-vtt");
  const groups: LineGroup[] = [];
  let before: { end: number; lines: SpokenLine[] } = { end: 0, lines: [] };
  for (const { start, end, text } of read.cues) {
    const lines = readCueText(text);
    const follows = start - before.end <= noPause;
    const again = follows ? linesAgain(before.lines, lines) : 0;
    const isPause = start - before.end >= pause;
    for (const [index, line] of lines.slice(again).entries()) {
      addLine(groups, line, isPause && index === 0);
    }
    before = { end: Math.max(end, before.end), lines };
  }
  const [lost] = read.lost;
  const paragraphs = groups.map(joinLines);
  if (paragraphs.length > 0) return { paragraphs, fault: lost };
  return { paragraphs, fault: lost ?? { kind: "no-cue" } };
}

/** Lines that follow each other in a paragraph. */
interface LineGroup {
  speaker: string | undefined;
  lines: Words[][];
  /** In characters. */
  length: number;
}

/** How many of its first lines a cue takes over from the end of the one before. */
function linesAgain(
  before: readonly SpokenLine[],
  lines: readonly SpokenLine[],
): number {
  const key = ({ speaker = "", words }: SpokenLine) =>
    `${speaker}\n${textOf(words)}`;
  return commonEnd(before.map(key), lines.map(key));
}

/**
 * The greatest number of first values that are the last ones of another list.
 * Each value is read a few times at most, however the lists repeat themselves:
 * this is the prefix function of Knuth, Morris and Pratt.
 */
function commonEnd(last: readonly string[], first: readonly string[]): number {
  const all = [...first, undefined, ...last];
  const ends = [0];
  for (const [index, value] of all.entries()) {
    if (index === 0) continue;
    let length = ends[index - 1] ?? 0;
    while (length > 0 && all[length] !== value) length = ends[length - 1] ?? 0;
    ends.push(all[length] === value ? length + 1 : 0);
  }
  return ends.at(-1) ?? 0;
}

/** Adds a line to the last group, or as another one. */
function addLine(
  groups: LineGroup[],
  { speaker, words }: SpokenLine,
  afterPause: boolean,
): void {
  const { length } = textOf(words);
  const last = groups.at(-1);
  if (!last || last.speaker !== speaker || isOver(last, afterPause)) {
    groups.push({ speaker, lines: [words], length });
    return;
  }
  last.lines.push(words);
  last.length += length;
}

/** Whether nothing is to be added to a group: never while a named person speaks. */
function isOver(
  { speaker, lines, length }: LineGroup,
  afterPause: boolean,
): boolean {
  if (speaker !== undefined) return false;
  const endsSentence = sentenceEnd.test(textOf(lines.at(-1) ?? []));
  return (afterPause || length > longParagraph) && endsSentence;
}

function joinLines({ speaker, lines }: LineGroup): SpokenParagraph {
  const spaced = lines.flatMap((words, line) =>
    words.map((one, index) =>
      line > 0 && index === 0 ? { ...one, text: ` ${one.text}` } : one,
    ),
  );
  return { speaker, words: joinWords(spaced) };
}
