import type { SourceFile } from "../disk/read-site-files";
import { readSource, type ReadContext, type Reading } from "../library/reading";

/** A reading written as JSON, and whether the next run may take it for this text. */
export interface WrittenReading {
  json: string;
  isLasting: boolean;
}

/** Reads a source file for a check, which shows no page. */
export function readForCheck(
  source: SourceFile,
  context: ReadContext,
): WrittenReading {
  let isLasting = true;
  const reading = readSource(source, context, () => (isLasting = false));
  const failed = reading.entry === undefined;
  return {
    json: JSON.stringify(withoutPage(reading)),
    isLasting: isLasting && !failed,
  };
}

/** Most of an entry is what only its page shows; other files are not compared with it. */
function withoutPage({ entry, problems }: Reading): Reading {
  if (!entry) return { entry, problems };
  const body = {
    ...entry.body,
    tree: { type: "root" as const, children: [] },
    directives: [],
  };
  return { entry: { ...entry, body }, problems };
}

/** The reading that `readForCheck` wrote. */
export function parseReading(json: string): Reading {
  // Only this program writes it, and a sum tells a text that was damaged.
  return JSON.parse(json) as Reading;
}
