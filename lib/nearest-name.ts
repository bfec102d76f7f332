import { distance } from "fastest-levenshtein";

/**
 * The known name that a mistyped one most likely means, or undefined when none
 * is close: at most a third of its letters may differ, rounded.
 */
export function nearestName(
  name: string,
  known: Iterable<string>,
): string | undefined {
  const allowed = Math.round(name.length / 3);
  let best: { name: string; distance: number } | undefined;
  for (const candidate of known) {
    const apart = distance(name.toLowerCase(), candidate.toLowerCase());
    if (apart <= allowed && (!best || apart < best.distance)) {
      best = { name: candidate, distance: apart };
    }
  }
  return best?.name;
}
