import type { AttributesProblemCode } from "./nodes";

/** A part of a line: offsets from its start, the end excluded. */
export interface Span {
  start: number;
  end: number;
}

export interface WrittenAttribute {
  name: string;
  value: string | true;
  span: Span;
  valueSpan?: Span;
}

export interface BracesReading {
  attributes: WrittenAttribute[];
  problem?: { code: AttributesProblemCode; at: number };
  /** Whether the closing brace was reached. */
  complete: boolean;
  /** Where the reading stopped: what follows was not read. */
  end: number;
}

type Attempt =
  WrittenAttribute | { problem: AttributesProblemCode; at: number };

const blank = /\s*/y;
const shorthand = /[.#][^\s.#"'{}=]+/y;
const attributeName = /[\p{L}_][\p{L}\p{M}\p{N}_:-]*/uy;
const doubleQuoted = /"(?:\\"|\\(?!")|[^"\\])*"/y;
const singleQuoted = /'[^']*'/y;
const bare = /[^\s"'{}]+/y;

/**
 * Reads attributes in braces: `{name="value" other='value' word=value alone
 * .class #id}`.
 *
 * Reading stops at the first thing that is not an attribute, so that the rest
 * of the line can be kept; a duplicate is noted and reading goes on.
 *
 * @param line - one line of source
 * @param brace - where its opening brace is
 */
export function readAttributes(line: string, brace: number): BracesReading {
  const seen: AttributesSeen = { list: [], byName: new Map() };
  let at = brace + 1;

  for (;;) {
    const next = matchEnd(blank, line, at) ?? at;
    const found = line[next];
    if (found === undefined) return stop(seen, "unclosed-brace", brace, next);
    if (found === "}") return finish(seen, next + 1);

    const separated = next > at || at === brace + 1 || /[.#]/.test(found);
    if (!separated) return stop(seen, "unexpected-character", next, next);

    const attempt = readAttribute(line, next);
    if ("problem" in attempt) {
      return stop(seen, attempt.problem, attempt.at, next);
    }
    add(seen, attempt);
    at = attempt.span.end;
  }
}

function readAttribute(line: string, start: number): Attempt {
  const shorthandEnd = matchEnd(shorthand, line, start);
  if (shorthandEnd !== undefined) {
    const valueSpan = { start: start + 1, end: shorthandEnd };
    return {
      name: line[start] === "." ? "class" : "id",
      value: line.slice(valueSpan.start, valueSpan.end),
      span: { start, end: shorthandEnd },
      valueSpan,
    };
  }

  const end = matchEnd(attributeName, line, start);
  if (end === undefined) return { problem: "unexpected-character", at: start };

  const span = { start, end };
  const name = line.slice(start, end);
  return line[end] === "="
    ? readValue(line, name, span)
    : { name, value: true, span };
}

function readValue(line: string, name: string, nameSpan: Span): Attempt {
  const start = nameSpan.end + 1;
  const quote = line[start] === '"' || line[start] === "'" ? line[start] : "";
  const pattern =
    quote === '"' ? doubleQuoted : quote === "'" ? singleQuoted : bare;
  const end = matchEnd(pattern, line, start);
  if (end === undefined) {
    const problem = quote ? "unclosed-quote" : "unexpected-character";
    return { problem, at: start };
  }

  const valueSpan = { start: start + quote.length, end: end - quote.length };
  const value = line.slice(valueSpan.start, valueSpan.end);
  return {
    name,
    value: quote === '"' ? value.replaceAll('\\"', '"') : value,
    span: { start: nameSpan.start, end },
    valueSpan,
  };
}

interface AttributesSeen {
  list: WrittenAttribute[];
  byName: Map<string, WrittenAttribute>;
  duplicate?: BracesReading["problem"];
}

function add(seen: AttributesSeen, attribute: WrittenAttribute): void {
  const first = seen.byName.get(attribute.name);
  if (first && areClasses(first, attribute)) {
    first.value = `${first.value} ${attribute.value}`;
    first.span = { start: first.span.start, end: attribute.span.end };
    delete first.valueSpan;
    return;
  }
  if (first) seen.duplicate ??= { code: "duplicate", at: attribute.span.start };
  else seen.byName.set(attribute.name, attribute);
  seen.list.push(attribute);
}

function areClasses(...attributes: WrittenAttribute[]): boolean {
  return attributes.every(
    ({ name, value }) => name === "class" && value !== true,
  );
}

function finish({ list, duplicate }: AttributesSeen, end: number) {
  const problem = duplicate && { problem: duplicate };
  return { attributes: list, ...problem, complete: true, end };
}

function stop(
  { list, duplicate }: AttributesSeen,
  code: AttributesProblemCode,
  at: number,
  end: number,
): BracesReading {
  const problem = duplicate ?? { code, at };
  return { attributes: list, problem, complete: false, end };
}

function matchEnd(
  pattern: RegExp,
  line: string,
  at: number,
): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(line) ? pattern.lastIndex : undefined;
}
