import type { Entry } from "../../lib/content/entry";
import { ownId } from "../../lib/content/own-id";
import { summary } from "../directives/summary";
import { Summary } from "../layout/summary";
import type { Words } from "../../lib/words/words";

/** From how many headings a summary that was not asked for helps. */
const fewestHeadings = 3;

/** The summary before a text, unless its author wants none or places one in it. */
export function OpeningSummary({
  entry: { toc, body },
  words,
}: {
  entry: Entry;
  words: Words;
}) {
  const isPlaced = body.directives.some(({ name }) => name === summary.name);
  if (!toc || isPlaced) return null;
  return (
    <Summary
      outline={body.outline}
      titleId={ownId("sommaire")}
      fewest={fewestHeadings}
      words={words}
    />
  );
}
