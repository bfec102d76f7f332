import { AsyncLocalStorage } from "node:async_hooks";

import type { Body } from "../content/entry";

/** Tells whose bodies something is made of. */
export interface BodyReads {
  /** Has each use of a body noted under a key, which changes with all that is read in it. */
  watch: (body: Body, key: string) => void;
  /** Makes something, and gives the keys of the bodies that were used for it. */
  note: <Made>(make: () => Promise<Made>) => Promise<{
    made: Made;
    keys: string[];
  }>;
  /** Whether a body is watched under a key. */
  has: (key: string) => boolean;
  /** The key of a body that is watched. */
  keyOf: (body: Body) => string | undefined;
}

export function createBodyReads(): BodyReads {
  const known = new Map<Body, string>();
  const all = new Set<string>();
  // Several pages are made at once.
  const noted = new AsyncLocalStorage<Set<string>>();
  return {
    watch: (body, key) => {
      known.set(body, key);
      all.add(key);
      for (const [name, property] of Object.entries(
        Object.getOwnPropertyDescriptors(body),
      )) {
        const read = property.get ?? (() => property.value as unknown);
        Object.defineProperty(body, name, {
          get: () => {
            noted.getStore()?.add(key);
            return read();
          },
          enumerable: true,
        });
      }
    },
    note: async (make) => {
      const keys = new Set<string>();
      const made = await noted.run(keys, make);
      return { made, keys: [...keys] };
    },
    has: (key) => all.has(key),
    keyOf: (body) => known.get(body),
  };
}
