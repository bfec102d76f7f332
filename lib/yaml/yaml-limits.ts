import type { Place } from "../problems";
import type { YamlMistake } from "./parse-yaml";

/** In characters: what some thousand fields take. */
const longestYaml = 200_000;

/** How deep lists and fields nest. The parser walks them by recursion. */
const deepestNesting = 100;

/**
 * What would take the parser minutes or overflow its stack, which can end the
 * process: found on the text, before it is parsed.
 */
export function checkYamlLimits(text: string): YamlMistake | undefined {
  if (text.length > longestYaml) {
    return {
      line: 1,
      column: 1,
      message: `Ce YAML a ${text.length.toLocaleString("fr")} caractères : il en a au plus ${longestYaml.toLocaleString("fr")}.`,
      mend: "Gardez-y les champs, et placez les textes longs dans des articles.",
    };
  }
  const deep = deepPlace(text);
  return (
    deep && {
      ...deep,
      message: `Ces champs sont imbriqués sur plus de ${deepestNesting} niveaux.`,
      mend: "Fermez les crochets et les accolades, ou réduisez les retraits.",
    }
  );
}

/** The marks of a line that each open a level: of lists, of keys and of values. */
const openers = /^(?: |[-?:](?=[ \t]|$))*/;

/** Where more levels may be open than is accepted; brackets in texts count, as long as nothing closes them. */
function deepPlace(text: string): Place | undefined {
  /** The columns where the levels begin that are open. */
  const columns: number[] = [];
  let brackets = 0;
  for (const [index, line] of text.split("\n").entries()) {
    if (!line.trim()) continue;
    const prefix = openers.exec(line)?.[0] ?? "";
    const starts = [...prefix.matchAll(/\S/g)].map((mark) => mark.index);
    for (const start of [...starts, prefix.length]) {
      while ((columns.at(-1) ?? -1) >= start) columns.pop();
      columns.push(start);
    }
    for (const { 0: bracket, index: column } of line.matchAll(/[[\]{}]/g)) {
      const step = bracket === "[" || bracket === "{" ? 1 : -1;
      brackets = Math.max(0, brackets + step);
      if (brackets > deepestNesting) {
        return { line: index + 1, column: column + 1 };
      }
    }
    // A list may stand in the column of the field that it is the value of.
    if (columns.length > deepestNesting) return { line: index + 1, column: 1 };
  }
  return undefined;
}
