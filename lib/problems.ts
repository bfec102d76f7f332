import type { RuleName } from "./rules";
import type { Criterion } from "./rules/criteria";

/** How serious a problem is: an error stops a build, a warning does not. */
export type Level = "error" | "warning";

/** A place in a file: line and column, both counted from 1. */
export interface Place {
  line: number;
  column: number;
}

/** The one safe answer to a mistake, which a command may write. */
export type Fix =
  /** The first `from` at the place of the problem, or after it in its paragraph. */
  | { kind: "replace"; from: string; to: string }
  /** Letters and their accents joined, in the whole file. */
  | { kind: "compose" };

/** One mistake of an author, said so that a person can mend it. */
export interface Problem extends Place {
  /** Path relative to the site folder, with forward slashes. */
  file: string;
  rule: RuleName;
  /** What is wrong: one French sentence. */
  message: string;
  /** What to do about it: one French sentence. */
  mend: string;
  fix?: Fix;
  /** The criteria of the RGAA that it touches, when its rule cannot say. */
  criteria?: readonly Criterion[];
}

/** A problem, how serious it is on this site, and the criteria of the RGAA that it touches. */
export interface Finding extends Problem {
  level: Level;
  criteria: readonly Criterion[];
}

export const fileStart: Place = { line: 1, column: 1 };

/** The problems in the order in which an author meets them: file, line, column, rule. */
export function sortProblems<Kind extends Problem>(
  problems: readonly Kind[],
): Kind[] {
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

export function isError(finding: Finding): boolean {
  return finding.level === "error";
}

/** How readers are told a level. */
export const levelNames: Record<Level, string> = {
  error: "erreur",
  warning: "avertissement",
};

/** What is wrong, and the criteria of the RGAA that it touches: « … (RGAA 1.1) ». */
export function messageOf({ message, criteria }: Finding): string {
  return criteria.length > 0
    ? `${message} (RGAA ${criteria.join(", ")})`
    : message;
}

/** A problem as two lines of text: place, level, rule and sentence, then the mend. */
export function formatFinding(finding: Finding): string {
  const { file, line, column, level, rule, mend } = finding;
  return `${onOneLine(file)}:${line}:${column} ${levelNames[level]} ${rule} ${onOneLine(messageOf(finding))}\n  → ${onOneLine(mend)}`;
}

/** What an author wrote may end a line, or give orders to a terminal. */
function onOneLine(text: string): string {
  return text.replace(/\p{Cc}/gu, "\ufffd");
}

/** How many findings are errors, and how many warnings. */
export function countByLevel(findings: readonly Finding[]): {
  errors: number;
  warnings: number;
} {
  const errors = findings.filter(isError).length;
  return { errors, warnings: findings.length - errors };
}

/** « 1 erreur, 2 avertissements », or « aucun problème ». */
export function summarizeFindings(findings: readonly Finding[]): string {
  const { errors, warnings } = countByLevel(findings);
  const counts: [number, string][] = [
    [errors, levelNames.error],
    [warnings, levelNames.warning],
  ];
  const parts = counts
    .filter(([count]) => count > 0)
    .map(([count, name]) => `${count} ${name}${count > 1 ? "s" : ""}`);
  return parts.join(", ") || "aucun problème";
}
