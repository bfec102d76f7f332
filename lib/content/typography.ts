const noBreakSpace = "\u00a0";
const narrowNoBreakSpace = "\u202f";

/**
 * Text with the spaces of French typography: narrow before `;`, `!` and `?`,
 * no-break before `:` and inside `« »`. A plain space that the author wrote
 * becomes one; inside guillemets it is added. Nothing else changes.
 */
export function frenchTypography(text: string): string {
  const [typeset = ""] = typesetPieces([text]);
  return typeset;
}

/** The same for a text in pieces, and cut as it was: what is typeset may run through several. */
export function typesetPieces(pieces: readonly string[]): string[] {
  const text = pieces.join("");
  const units = typesetUnits(text);
  const changed = [...units.keys()].sort((a, b) => a - b);
  let at = 0;
  let next = 0;
  return pieces.map((piece) => {
    const end = at + piece.length;
    let typeset = "";
    for (
      let unit = changed[next];
      unit !== undefined && unit < end;
      unit = changed[(next += 1)]
    ) {
      typeset += text.slice(at, unit) + units.get(unit);
      at = unit + 1;
    }
    typeset += text.slice(at, end);
    at = end;
    return typeset;
  });
}

/** What becomes of the UTF-16 units of a text that change, by their index. */
function typesetUnits(text: string): Map<number, string> {
  const units = new Map<number, string>();
  const typeset = (pattern: RegExp, space: string) => {
    for (const { index, 0: spaces } of text.matchAll(pattern)) {
      for (let more = 1; more < spaces.length; more += 1) {
        units.set(index + more, "");
      }
      units.set(index, space);
    }
  };
  // Looking back from a space found is faster than from every letter.
  typeset(/ (?<=\S ) *(?=[;!?])/g, narrowNoBreakSpace);
  typeset(/ (?<=\S ) *(?=:)/g, noBreakSpace);
  typeset(/ (?<=« ) *(?=\S)| (?<=\S ) *(?=»)/g, noBreakSpace);
  for (const { index } of text.matchAll(/«(?=\S)/g)) {
    units.set(index, `«${noBreakSpace}`);
  }
  for (const { index } of text.matchAll(/»(?<=[^\s«]»)/g)) {
    units.set(index, `${noBreakSpace}»`);
  }
  return units;
}
