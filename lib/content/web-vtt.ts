/** What is said at one time of a film, as its file writes it. */
export interface Cue {
  /** In seconds. */
  start: number;
  end: number;
  /** With its tags. */
  text: string;
}

/** A block of a file that says nothing to players: its timing cannot be read, or it has none. */
export interface LostBlock {
  line: number;
  kind: "timing" | "untimed";
}

export interface WebVtt {
  /** In the order of time. */
  cues: Cue[];
  lost: LostBlock[];
}

const header = /^WEBVTT(?:[ \t].*)?$/;
const arrow = "-->";
const clock = String.raw`(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})`;
const timing = new RegExp(
  String.raw`^[ \t]*${clock}[ \t]*-->[ \t]*${clock}(?:[ \t].*)?$`,
);

/** What players are told that nobody says. */
const silent = /^(?:NOTE(?:[ \t].*)?|STYLE[ \t]*|REGION[ \t]*)$/;

/** Reads a WebVTT file, of line feeds only; undefined for a text that is none. */
export function parseWebVtt(text: string): WebVtt | undefined {
  const lines = text.split("\n");
  if (!header.test(lines[0] ?? "")) return undefined;
  const cues: Cue[] = [];
  const lost: LostBlock[] = [];
  for (const block of blocksOf(lines)) {
    const at = block.lines.findIndex((line) => line.includes(arrow));
    const time = timing.exec(block.lines[at] ?? "");
    // What stands above the times is the name of the cue.
    if (time && at <= 1) {
      cues.push({
        start: seconds(time.slice(1, 5)),
        end: seconds(time.slice(5, 9)),
        text: block.lines.slice(at + 1).join("\n"),
      });
    } else if (block.line > 1 && !silent.test(block.lines[0] ?? "")) {
      lost.push({
        line: block.line + Math.max(at, 0),
        kind: at === -1 ? "untimed" : "timing",
      });
    }
  }
  return { cues: cues.sort((a, b) => a.start - b.start), lost };
}

/** Lines that no empty line parts, and the number of their first one. */
function blocksOf(
  lines: readonly string[],
): { line: number; lines: string[] }[] {
  const blocks: { line: number; lines: string[] }[] = [];
  let isOpen = false;
  for (const [index, line] of lines.entries()) {
    const last = blocks.at(-1);
    if (line === "") isOpen = false;
    else if (isOpen && last) last.lines.push(line);
    else {
      blocks.push({ line: index + 1, lines: [line] });
      isOpen = true;
    }
  }
  return blocks;
}

function seconds(parts: readonly (string | undefined)[]): number {
  const [hours = 0, minutes = 0, whole = 0, thousandths = 0] = parts.map(
    (part) => Number(part ?? 0),
  );
  return hours * 3600 + minutes * 60 + whole + thousandths / 1000;
}
