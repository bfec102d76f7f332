import { htmlFlow } from "micromark-core-commonmark";
import type {
  Code,
  Construct,
  Effects,
  Extension,
  State,
  TokenizeContext,
} from "micromark-util-types";
import { readMarkerLine } from "./read-marker-line";

const colon = 58;
const questionMark = 63;
const lessThan = 60;

const markerLine: Construct = {
  name: "directiveMarker",
  tokenize: tokenizeMarkerLine,
};

const nextMarkerLine: Construct = {
  partial: true,
  tokenize: tokenizeNextMarkerLine,
};

/** CommonMark's HTML block, which a line of markers ends as a blank line does. */
const interruptibleHtml: Construct = {
  ...htmlFlow,
  tokenize: tokenizeInterruptibleHtml,
};

/**
 * The micromark extension: each opener, leaf and closer becomes one token,
 * `directiveMarker`, a block of one line. Which closer closes which opener is
 * worked out on the tree, see `nestDirectives`: tokens that nest would have
 * their content tokenized once per level.
 */
export function directiveSyntax(): Extension {
  return {
    flow: {
      [colon]: markerLine,
      [questionMark]: markerLine,
      [lessThan]: interruptibleHtml,
    },
  };
}

function tokenizeMarkerLine(
  this: TokenizeContext,
  effects: Effects,
  ok: State,
  nok: State,
): State {
  const start: State = (code) => {
    effects.enter("directiveMarker");
    return insideLine(code);
  };

  const insideLine: State = (code) => {
    if (isLineEnd(code)) return atLineEnd(code);
    effects.consume(code);
    return insideLine;
  };

  const atLineEnd: State = (code) => {
    const token = effects.exit("directiveMarker");
    return readMarkerLine(this.sliceSerialize(token)) ? ok(code) : nok(code);
  };

  return start;
}

/**
 * Wraps micromark's own HTML block. At the end of each line it asks whether
 * the block ends (a blank line follows) or goes on (the next line is in the
 * same container); a line of markers is a second way to answer yes. The kinds
 * that ignore blank lines (`<pre>`, comments…) ask only the latter, to which
 * it adds nothing.
 */
function tokenizeInterruptibleHtml(
  this: TokenizeContext,
  effects: Effects,
  ok: State,
  nok: State,
): State {
  const check: Effects["check"] = (construct, yes, no) =>
    effects.check([construct as Construct, nextMarkerLine], yes, no);
  return htmlFlow.tokenize.call(this, { ...effects, check }, ok, nok);
}

function tokenizeNextMarkerLine(
  this: TokenizeContext,
  effects: Effects,
  ok: State,
  nok: State,
): State {
  const start: State = (code) => {
    if (code === null) return nok(code);
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    return atLineStart;
  };

  const atLineStart: State = (code) => {
    if (!isIndentation(code)) return afterIndentation(code);
    effects.enter("linePrefix");
    return insideIndentation(code);
  };

  const insideIndentation: State = (code) => {
    if (isIndentation(code)) {
      effects.consume(code);
      return insideIndentation;
    }
    effects.exit("linePrefix");
    return afterIndentation(code);
  };

  const afterIndentation: State = (code) => {
    // A lazy line ends the HTML block in any case, and must not be taken for
    // a reason to go on.
    if (this.parser.lazy[this.now().line] || !isMarker(code)) return nok(code);
    return effects.attempt(markerLine, ok, nok)(code);
  };

  return start;
}

// In micromark's stream, line endings are -5 to -3, a tab is -2 followed by
// as many -1 as the columns it fills, and the end of the file is null.

function isLineEnd(code: Code): code is -5 | -4 | -3 | null {
  return code === null || code < -2;
}

function isIndentation(code: Code): boolean {
  return code === -2 || code === -1 || code === 32;
}

function isMarker(code: Code): boolean {
  return code === colon || code === questionMark;
}
