import type { Point } from "unist";
import type {
  Construct,
  Extension,
  TokenizeContext,
} from "micromark-util-types";

/** Some ten times those of a page that is all links and bold words. */
const mostMarks = 3_000;

/** A paragraph has more signs than can be read in a reasonable time. */
export class TooManyMarks extends Error {
  constructor(readonly place: Point) {
    super("too many marks");
  }
}

/**
 * For the parser: counts, in each paragraph, the signs for which it looks back
 * or ahead through the whole paragraph: of emphasis, of what is struck out,
 * « [ » and « < ». Throws `TooManyMarks` at the first one too many.
 */
export function boundedMarks(): Extension {
  const counts = new WeakMap<TokenizeContext, number>();
  const mark: Construct = {
    name: "countedMark",
    tokenize(_effects, _ok, nok) {
      const count = (counts.get(this) ?? 0) + 1;
      if (count > mostMarks) throw new TooManyMarks(this.now());
      counts.set(this, count);
      return nok;
    },
  };
  const codes = [..."*_~[<"].map((sign) => sign.charCodeAt(0));
  return { text: Object.fromEntries(codes.map((code) => [code, mark])) };
}
