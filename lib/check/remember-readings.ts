import type { ReadSources, Reading } from "../library/reading";
import { keepReadings, loadReadings, sumOf } from "../library/kept-readings";
import { parseReading, writeReading } from "../library/written-reading";

/** Readings that a long-lived reader has at hand. */
export interface RememberedReadings {
  readSources: ReadSources;
  /** Keeps the last readings for the next run, if many are new. */
  save: () => Promise<void>;
}

/** Fewer are read again faster than all are written. */
const worthKeeping = 50;

interface Remembered {
  json: string;
  isLasting: boolean;
  reading: Reading | undefined;
}

/**
 * A reader of source files that remembers what it read, and takes what an
 * earlier run kept in a file.
 *
 * @param version - what changes when readings would be made otherwise
 */
export async function rememberReadings(
  path: string,
  version: string,
): Promise<RememberedReadings> {
  let memory = new Map<string, Remembered>();
  for (const [key, json] of await loadReadings(path)) {
    memory.set(key, { json, isLasting: true, reading: undefined });
  }
  let fresh = 0;
  return {
    readSources: (sources, context) => {
      const made = sumOf(version, JSON.stringify(context.settings));
      const now = new Map<string, Remembered>();
      const readings = sources.map((source): Reading => {
        const key = sumOf(made, source.file, source.text);
        let one = memory.get(key);
        if (!one?.isLasting) {
          one = {
            ...writeReading({ ...source, key }, context),
            reading: undefined,
          };
          fresh += 1;
        }
        now.set(key, one);
        return (one.reading ??= parseReading(one.json));
      });
      memory = now;
      return Promise.resolve(readings);
    },
    save: async () => {
      if (fresh < worthKeeping) return;
      fresh = 0;
      const lasting = [...memory].filter(([, { isLasting }]) => isLasting);
      await keepReadings(
        path,
        new Map(lasting.map(([key, { json }]) => [key, json])),
      );
    },
  };
}
