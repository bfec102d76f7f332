import type { Marker } from "./nodes";
import {
  readAttributes,
  type BracesReading,
  type Span,
} from "./read-attributes";

/** What a line of markers says. Spans are offsets in the line. */
export type MarkerLine = OpenerLine | CloserLine;

export interface OpenerLine {
  kind: "opener";
  form: "container" | "leaf";
  marker: Marker;
  size: number;
  name: string;
  nameSpan: Span;
  parameter: string;
  braces?: BracesReading;
  /** Where the line ends, spaces left out. */
  end: number;
}

export interface CloserLine {
  kind: "closer";
  marker: Marker;
  size: number;
  end: number;
}

const closer = /^(?::{3,}|\?{3,})$/;
const colonOpener =
  /^(?<markers>:{2,})(?<space> ?)(?<name>[A-Za-z][A-Za-z0-9-]*)(?=$|[ \t{])/;
const questionOpener = /^\?{3,}/;
const accordionsWord = /^ ?accordionsgroup$/;

/**
 * Reads a line that opens a container, is a leaf, or closes a container.
 * Gives nothing for any other line.
 *
 * @param source - the line from its first visible character to its end
 */
export function readMarkerLine(source: string): MarkerLine | undefined {
  const line = source.trimEnd();
  if (closer.test(line)) {
    const marker = line[0] === ":" ? ":" : "?";
    return { kind: "closer", marker, size: line.length, end: line.length };
  }
  return line[0] === ":" ? readColonOpener(line) : readQuestionOpener(line);
}

function readColonOpener(line: string): OpenerLine | undefined {
  const match = colonOpener.exec(line);
  if (!match) return;

  const { markers = "", space = "", name = "" } = match.groups ?? {};
  const nameStart = markers.length + space.length;
  const nameEnd = nameStart + name.length;
  const hasBraces = line[nameEnd] === "{";
  const isLeaf = markers.length === 2;
  if (isLeaf && (space || !hasBraces)) return;

  const braces = hasBraces ? readAttributes(line, nameEnd) : undefined;
  const parameter = line.slice(braces?.end ?? nameEnd).trim();
  if (isLeaf && braces?.complete && parameter) return;

  return {
    kind: "opener",
    form: isLeaf ? "leaf" : "container",
    marker: ":",
    size: markers.length,
    name,
    nameSpan: { start: nameStart, end: nameEnd },
    parameter,
    ...(braces && { braces }),
    end: line.length,
  };
}

function readQuestionOpener(line: string): OpenerLine | undefined {
  const size = questionOpener.exec(line)?.[0].length;
  if (!size) return;

  const rest = line.slice(size);
  const parameter = rest.trim();
  const isGroup = accordionsWord.test(rest);
  const end = line.length;
  return {
    kind: "opener",
    form: "container",
    marker: "?",
    size,
    name: isGroup ? "accordions" : "accordion",
    nameSpan: isGroup
      ? { start: end - parameter.length, end }
      : { start: 0, end: size },
    parameter: isGroup ? "" : parameter,
    end,
  };
}
