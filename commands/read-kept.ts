import { join } from "node:path";

import { keepReadings, loadReadings, sumOf } from "../lib/check/kept-readings";
import { parseReading } from "../lib/check/read-for-check";
import { programFingerprint } from "../lib/disk/fingerprint.mjs";
import type { Environment } from "../lib/environment";
import type { ReadSources } from "../lib/library/reading";
import { readInWorkers } from "./read-in-workers";

/**
 * A reader of source files that takes again what an earlier run of this
 * program read in the same text under the same settings.
 */
export async function readKept(
  places: Pick<Environment, "projectDir" | "workDir">,
  read: typeof readInWorkers = readInWorkers,
): Promise<ReadSources> {
  const path = join(places.workDir, "readings.jsonl");
  const version = programFingerprint(places.projectDir);
  return async (sources, context) => {
    const kept = await loadReadings(path);
    const made = sumOf(version, JSON.stringify(context.settings));
    const keyed = sources.map((source) => ({
      source,
      key: sumOf(made, source.file, source.text),
    }));
    const unread = keyed.filter(({ key }) => !kept.has(key));
    const written = await read(
      unread.map(({ source }) => source),
      context,
      places,
    );
    const fresh = new Map(
      unread.map(({ key }, index) => [key, written[index]] as const),
    );
    const lasting = new Map<string, string>();
    const readings = keyed.map(({ key }) => {
      const one = fresh.get(key);
      const json = one?.json ?? kept.get(key) ?? "";
      if (one?.isLasting ?? true) lasting.set(key, json);
      return parseReading(json);
    });
    if (unread.length > 0 || lasting.size < kept.size) {
      await keepReadings(path, lasting);
    }
    return readings;
  };
}
