/** A median with the least and the greatest of some values. */
export interface Spread {
  median: number;
  least: number;
  greatest: number;
}

/** Undefined for no value. */
export function spreadOf(values: readonly number[]): Spread | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const [least, greatest] = [sorted[0], sorted.at(-1)];
  if (least === undefined || greatest === undefined) return undefined;
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1] ?? least;
  const high = sorted[Math.floor(middle)] ?? greatest;
  return { median: (low + high) / 2, least, greatest };
}

/** « 12.3 (11.9 to 14.0) », with as many decimals as asked for. */
export function formatSpread(
  spread: Spread | undefined,
  decimals: number,
): string {
  if (!spread) return "not measured";
  const [median, least, greatest] = [
    spread.median,
    spread.least,
    spread.greatest,
  ].map((value) => value.toFixed(decimals));
  return `${median} (${least} to ${greatest})`;
}
