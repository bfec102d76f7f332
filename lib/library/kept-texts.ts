import type { Entry } from "../content/entry";
import type { BodyReads } from "./body-reads";
import { keepReadings, loadReadings, sumOf } from "./kept-readings";

/** Texts that are made of entries, one of each. */
export interface KeptTexts {
  of: (entry: Entry) => Promise<string>;
  /** Keeps those that were asked for, for the next run, in the place of those before; none is held in memory then. */
  save: () => Promise<void>;
}

/**
 * Makes texts of entries, or takes again those that an earlier run made of the
 * same. One that is made of another body too is never kept.
 *
 * @param shared - changes with all that texts are made of, but for bodies
 */
export async function openKeptTexts(
  file: string,
  shared: string,
  bodies: BodyReads,
  make: (entry: Entry) => string | Promise<string>,
): Promise<KeptTexts> {
  let before = await loadReadings(file);
  const lasting = new Map<string, string>();
  let isChanged = false;
  return {
    of: async (entry) => {
      const bodyKey = bodies.keyOf(entry.body) ?? "";
      const key = sumOf(shared, entry.file, bodyKey);
      const kept = before.get(key);
      if (kept !== undefined) {
        lasting.set(key, kept);
        return JSON.parse(kept) as string;
      }
      const { made, keys } = await bodies.note(() =>
        Promise.resolve(make(entry)),
      );
      if (bodyKey !== "" && keys.every((one) => one === bodyKey)) {
        isChanged = true;
        lasting.set(key, JSON.stringify(made));
      }
      return made;
    },
    save: async () => {
      if (isChanged || lasting.size < before.size) {
        await keepReadings(file, lasting);
      }
      before = new Map();
      lasting.clear();
    },
  };
}
