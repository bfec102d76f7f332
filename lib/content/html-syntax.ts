import { htmlText } from "micromark-core-commonmark";
import type {
  Construct,
  Extension,
  TokenizeContext,
} from "micromark-util-types";

/** What is read to the end of its paragraph when nothing closes it. */
const openers = ["<!--", "<![CDATA[", "<?"];

/**
 * HTML in a sentence, for the parser: once a comment has been found that
 * nothing closes, those that follow it in its paragraph are not looked for an
 * end again, which takes the square of their number.
 */
export function htmlSyntax(body: string): Extension {
  const unclosed = new WeakMap<TokenizeContext, Set<string>>();
  const construct: Construct = {
    ...htmlText,
    name: "htmlTextOnce",
    add: "after",
    tokenize(effects, ok, nok) {
      const { offset } = this.now();
      const opener = openers.find((one) => body.startsWith(one, offset));
      const known = unclosed.get(this) ?? new Set();
      if (opener === undefined) {
        return htmlText.tokenize.call(this, effects, ok, nok);
      }
      if (known.has(opener)) return nok;
      return htmlText.tokenize.call(this, effects, ok, (code) => {
        unclosed.set(this, known.add(opener));
        return nok(code);
      });
    },
  };
  return {
    disable: { null: ["htmlText"] },
    text: { ["<".charCodeAt(0)]: construct },
  };
}
