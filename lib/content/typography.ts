const noBreakSpace = "\u00a0";
const narrowNoBreakSpace = "\u202f";

/**
 * Text with the spaces of French typography: narrow before `;`, `!` and `?`,
 * no-break before `:` and inside `« »`. A plain space that the author wrote
 * becomes one; inside guillemets it is added. Nothing else changes.
 */
export function frenchTypography(text: string): string {
  return typesetCharacters(text).join("");
}

/** The same, as what each UTF-16 unit of the text becomes, so that it can be cut as the text was. */
export function typesetCharacters(text: string): string[] {
  const units = text.split("");
  const typeset = (pattern: RegExp, space: string) => {
    for (const { index, 0: spaces } of text.matchAll(pattern)) {
      units.fill("", index, index + spaces.length);
      units[index] = space;
    }
  };
  typeset(/(?<=\S) +(?=[;!?])/g, narrowNoBreakSpace);
  typeset(/(?<=\S) +(?=:)/g, noBreakSpace);
  typeset(/(?<=«) +(?=\S)|(?<=\S) +(?=»)/g, noBreakSpace);
  for (const { index } of text.matchAll(/«(?=\S)/g)) {
    units[index] = `«${noBreakSpace}`;
  }
  for (const { index } of text.matchAll(/(?<=[^\s«])»/g)) {
    units[index] = `${noBreakSpace}»`;
  }
  return units;
}
