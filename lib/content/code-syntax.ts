import { codeText } from "micromark-core-commonmark";
import type { Construct, Extension } from "micromark-util-types";

/**
 * Code in a sentence, for the parser: where nothing could close it, it is not
 * looked for through the rest of the paragraph.
 */
export function codeSyntax(body: string): Extension {
  const unclosed = unclosedRuns(body);
  const construct: Construct = {
    ...codeText,
    name: "codeTextOnce",
    add: "after",
    tokenize(effects, ok, nok) {
      return unclosed.has(this.now().offset)
        ? nok
        : codeText.tokenize.call(this, effects, ok, nok);
    },
  };
  return {
    disable: { null: ["codeText"] },
    text: { ["`".charCodeAt(0)]: construct },
  };
}

/** Where backticks stand of which as many never follow before a blank line. */
function unclosedRuns(body: string): Set<number> {
  const unclosed = new Set<number>();
  /** By how many they are, where the last ones stand. */
  let last = new Map<number, number>();
  const endBlock = () => {
    for (const offset of last.values()) unclosed.add(offset);
    last = new Map();
  };
  for (const { 0: found, index } of body.matchAll(/`+|\n[\s>]*\n/g)) {
    if (found.startsWith("`")) last.set(found.length, index);
    else endBlock();
  }
  endBlock();
  return unclosed;
}
