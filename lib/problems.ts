/** How serious a problem is: an error stops a build, a warning does not. */
export type Level = "error" | "warning";

/** A place in a file: line and column, both counted from 1. */
export interface Place {
  line: number;
  column: number;
}

/** One mistake of an author, said so that a person can mend it. */
export interface Problem extends Place {
  /** Path relative to the site folder, with forward slashes. */
  file: string;
  level: Level;
  /** Stable identifier of the rule, such as `dead-link`. */
  rule: string;
  /** What is wrong: one French sentence. */
  message: string;
  /** What to do about it: one French sentence. */
  mend: string;
}

export const fileStart: Place = { line: 1, column: 1 };

/** The problems in the order in which an author meets them: file, line, column, rule. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compareNames(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareNames(a.rule, b.rule),
  );
}

function compareNames(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function isError(problem: Problem): boolean {
  return problem.level === "error";
}

const levelNames: Record<Level, string> = {
  error: "erreur",
  warning: "avertissement",
};

/** A problem as two lines of text: the place and the sentence, then the mend. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, level, rule, message, mend } = problem;
  return `${file}:${line}:${column}  ${levelNames[level]}  ${rule}\n  ${message}\n  → ${mend}`;
}

/** « 1 erreur, 2 avertissements », or « aucun problème ». */
export function summarizeProblems(problems: readonly Problem[]): string {
  const errors = problems.filter(isError).length;
  const counts: [number, string][] = [
    [errors, levelNames.error],
    [problems.length - errors, levelNames.warning],
  ];
  const parts = counts
    .filter(([count]) => count > 0)
    .map(([count, name]) => `${count} ${name}${count > 1 ? "s" : ""}`);
  return parts.join(", ") || "aucun problème";
}
