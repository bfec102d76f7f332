/** How much a criterion counts in the score. */
export const priorityWeights = {
  prioritaire: 1.5,
  recommandé: 1.25,
  modéré: 1,
} as const;

export type Priority = keyof typeof priorityWeights;

/**
 * The 78 criteria of the RGESN of May 2024 (Arcep, Arcom, ADEME): their numbers,
 * and their priorities in the spreadsheet published with it for declarations.
 */
const numbered = [
  ["1.1", "prioritaire"],
  ["1.2", "prioritaire"],
  ["1.3", "recommandé"],
  ["1.4", "prioritaire"],
  ["1.5", "prioritaire"],
  ["1.6", "recommandé"],
  ["1.7", "modéré"],
  ["1.8", "recommandé"],
  ["1.9", "prioritaire"],
  ["1.10", "recommandé"],
  ["2.1", "prioritaire"],
  ["2.2", "prioritaire"],
  ["2.3", "recommandé"],
  ["2.4", "prioritaire"],
  ["2.5", "prioritaire"],
  ["2.6", "recommandé"],
  ["2.7", "prioritaire"],
  ["2.8", "prioritaire"],
  ["2.9", "modéré"],
  ["2.10", "prioritaire"],
  ["3.1", "prioritaire"],
  ["3.2", "recommandé"],
  ["3.3", "modéré"],
  ["3.4", "prioritaire"],
  ["3.5", "modéré"],
  ["3.6", "modéré"],
  ["3.7", "modéré"],
  ["4.1", "prioritaire"],
  ["4.2", "prioritaire"],
  ["4.3", "recommandé"],
  ["4.4", "recommandé"],
  ["4.5", "modéré"],
  ["4.6", "recommandé"],
  ["4.7", "modéré"],
  ["4.8", "modéré"],
  ["4.9", "modéré"],
  ["4.10", "modéré"],
  ["4.11", "modéré"],
  ["4.12", "recommandé"],
  ["4.13", "prioritaire"],
  ["4.14", "recommandé"],
  ["4.15", "recommandé"],
  ["5.1", "recommandé"],
  ["5.2", "recommandé"],
  ["5.3", "prioritaire"],
  ["5.4", "prioritaire"],
  ["5.5", "prioritaire"],
  ["5.6", "modéré"],
  ["5.7", "modéré"],
  ["5.8", "recommandé"],
  ["6.1", "recommandé"],
  ["6.2", "recommandé"],
  ["6.3", "modéré"],
  ["6.4", "recommandé"],
  ["6.5", "recommandé"],
  ["6.6", "modéré"],
  ["6.7", "modéré"],
  ["7.1", "recommandé"],
  ["7.2", "recommandé"],
  ["7.3", "modéré"],
  ["7.4", "prioritaire"],
  ["8.1", "prioritaire"],
  ["8.2", "prioritaire"],
  ["8.3", "prioritaire"],
  ["8.4", "recommandé"],
  ["8.5", "recommandé"],
  ["8.6", "recommandé"],
  ["8.7", "recommandé"],
  ["8.8", "modéré"],
  ["8.9", "recommandé"],
  ["8.10", "recommandé"],
  ["9.1", "prioritaire"],
  ["9.2", "prioritaire"],
  ["9.3", "prioritaire"],
  ["9.4", "prioritaire"],
  ["9.5", "prioritaire"],
  ["9.6", "recommandé"],
  ["9.7", "prioritaire"],
] as const satisfies readonly (readonly [string, Priority])[];

/** « 6.1 » */
export type CriterionId = (typeof numbered)[number][0];

/** A criterion of the RGESN; the words of a language say what it is about. */
export interface Criterion {
  id: CriterionId;
  priority: Priority;
}

export const allCriteria: readonly Criterion[] = numbered.map(
  ([id, priority]) => ({ id, priority }),
);

/** The themes of the RGESN, by number. */
export const themeIds = ["1", "2", "3", "4", "5", "6", "7", "8", "9"] as const;

export type ThemeId = (typeof themeIds)[number];

/** The criteria of a theme, in order. */
export function criteriaOf(theme: ThemeId): Criterion[] {
  return allCriteria.filter(({ id }) => id.startsWith(`${theme}.`));
}
