import type {
  CompileContext,
  Extension as FromMarkdownExtension,
} from "mdast-util-from-markdown";
import type { Token } from "micromark-util-types";
import type { Point, Position } from "unist";
import { nestDirectives } from "./nest-directives";
import type {
  AttributeSource,
  AttributesProblem,
  Directive,
  StrayCloser,
} from "./nodes";
import type { BracesReading, Span } from "./read-attributes";
import {
  readMarkerLine,
  type CloserLine,
  type OpenerLine,
} from "./read-marker-line";

/**
 * The `mdast-util-from-markdown` extension: turns the tokens of
 * `directiveSyntax` into `directive` and `strayCloser` nodes.
 */
export function directiveFromMarkdown(): FromMarkdownExtension {
  return {
    exit: { directiveMarker: exitMarker },
    transforms: [nestDirectives],
  };
}

function exitMarker(this: CompileContext, token: Token): void {
  const source = this.sliceSerialize(token);
  const line = readMarkerLine(source);
  if (!line) return;

  const node =
    line.kind === "opener"
      ? toDirective(line, token.start)
      : toStrayCloser(line, source, token.start);
  const { position } = node;
  this.enter(node, token);
  this.exit(token);
  // `enter` and `exit` set the token's own, which has the trailing spaces.
  node.position = position;
}

function toDirective(line: OpenerLine, lineStart: Point): Directive {
  const openerPosition = toPosition({ start: 0, end: line.end }, lineStart);
  return {
    type: "directive",
    form: line.form,
    name: line.name,
    marker: line.marker,
    size: line.size,
    parameter: line.parameter,
    attributes: toAttributes(line.braces, lineStart),
    hasBraces: line.braces !== undefined,
    ...toProblem(line.braces, lineStart),
    closed: line.form === "leaf",
    children: [],
    position: toPosition({ start: 0, end: line.end }, lineStart),
    openerPosition,
    namePosition: toPosition(line.nameSpan, lineStart),
  };
}

function toStrayCloser(
  line: CloserLine,
  source: string,
  lineStart: Point,
): StrayCloser {
  return {
    type: "strayCloser",
    value: source.slice(0, line.size),
    position: toPosition({ start: 0, end: line.end }, lineStart),
  };
}

function toAttributes(
  braces: BracesReading | undefined,
  lineStart: Point,
): AttributeSource[] {
  return (braces?.attributes ?? []).map(({ name, value, span, valueSpan }) => ({
    name,
    value,
    position: toPosition(span, lineStart),
    ...(valueSpan && { valuePosition: toPosition(valueSpan, lineStart) }),
  }));
}

function toProblem(
  braces: BracesReading | undefined,
  lineStart: Point,
): { attributesProblem?: AttributesProblem } {
  if (!braces?.problem) return {};
  const { code, at } = braces.problem;
  return { attributesProblem: { code, place: toPoint(at, lineStart) } };
}

function toPosition({ start, end }: Span, lineStart: Point): Position {
  return { start: toPoint(start, lineStart), end: toPoint(end, lineStart) };
}

function toPoint(at: number, { line, column, offset }: Point): Point {
  return { line, column: column + at, offset: (offset ?? 0) + at };
}
