/** How many criteria each of the thirteen themes of the RGAA 4.1.2 has. */
const counts = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];

/** The number of a criterion of the RGAA 4.1.2: `1.1`, the first of its first theme. */
export type Criterion = `${number}.${number}`;

/** Every criterion, in the order of the RGAA. */
export const criteria: readonly Criterion[] = counts.flatMap((count, index) =>
  Array.from(
    { length: count },
    (_, rank): Criterion => `${index + 1}.${rank + 1}`,
  ),
);

/** Where the RGAA says what a criterion asks, and how it is tested. */
export function criterionUrl(criterion: Criterion): string {
  return `https://accessibilite.numerique.gouv.fr/methode/criteres-et-tests/#${criterion}`;
}
