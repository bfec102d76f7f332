/**
 * How many random articles a test reads, and from which seed. `npm test` reads
 * the same each time; `PARUTION_RANDOM_ARTICLES` asks for a number of others,
 * and `PARUTION_RANDOM_SEED` for those of a seed, which is printed.
 */
export function randomRuns(
  variables: Readonly<Record<string, string | undefined>>,
  usual: { numRuns: number; seed: number },
): {
  numRuns: number;
  seed: number;
} {
  const asked = variables.PARUTION_RANDOM_ARTICLES;
  const askedSeed = variables.PARUTION_RANDOM_SEED;
  const numRuns = asked ? Number(asked) : usual.numRuns;
  const seed = askedSeed
    ? Number(askedSeed)
    : asked
      ? Math.floor(Math.random() * 2 ** 31)
      : usual.seed;
  console.log(`${numRuns} random articles, seed ${seed}`);
  return { numRuns, seed };
}
