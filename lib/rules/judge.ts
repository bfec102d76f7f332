import type { Finding, Level, Problem } from "../problems";
import { rules } from ".";

/** What a site may make of a rule: `off` keeps it silent. */
export type Severity = Level | "off";

/** By the name of a rule; `*` is every rule that is not named. */
export type Severities = Readonly<Record<string, Severity | undefined>>;

const ownLevels = new Map<string, Level>(
  rules.map(({ name, level }) => [name, level]),
);

/** How serious each problem is for a site; those of rules that are off are left out. */
export function judge(
  problems: readonly Problem[],
  severities: Severities,
): Finding[] {
  return problems.flatMap((problem) => {
    const level =
      severities[problem.rule] ??
      severities["*"] ??
      ownLevels.get(problem.rule) ??
      "error";
    return level === "off" ? [] : [{ ...problem, level }];
  });
}
